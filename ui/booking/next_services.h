// SPDX-License-Identifier: GPL-3.0-or-later
// The further services of a visit, a row each: which, by whom, and below it how long, for how much and when.
#pragma once

#include "core/bookings/visit_list.h"
#include "ui/booking/terms_edit.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/inputs.h"
#include "ui/kit/label.h"

class QVBoxLayout;

namespace priyom::desk {

class NextServices final : public QWidget
{
    Q_OBJECT

public:
    NextServices(const theme::Theme& theme, const DeskLists& lists, QWidget* parent = nullptr);

    void setTabAfter(QWidget* field) { m_before = field; }
    void add(); // an empty row, which takes the keys
    void insertEmpty() { insert(m_rows.size()); }
    [[nodiscard]] QWidget* lastService() const { return m_rows.empty() ? nullptr : m_rows.back().service; }
    // The row where the keys are, else the last; false where there is none.
    bool remove();
    // Those that the visit has already, before any row that was added meanwhile: as long, and for as much as was
    // agreed, also what is offered no more, by whoever is offered for it no more. Gives them in words.
    std::vector<bookings::NextService> setStood(const std::vector<bookings::VisitPart>& parts);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] bool isMisread() const; // what is typed for a length or a price
    // A row without a service is nothing yet; without a specialist whoever can.
    [[nodiscard]] std::vector<bookings::NextService> wanted() const;
    // What was found lies as the services of the visit do, by when the first of them was over and will be.
    [[nodiscard]] bool isAsFarApart(const std::vector<bookings::NextWindow>& found, Instant stoodAfter,
                                    Instant foundAfter) const;
    // What was found for them, said in their rows; none: nothing is said.
    void tell(const std::vector<bookings::NextWindow>& found);
    [[nodiscard]] Money price(const std::vector<bookings::NextWindow>& found) const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget* widget;
        kit::Combo* service;
        kit::Combo* specialist;
        TermsEdit* terms;
        kit::Label* told;
        QString when = {}; // and by whom, as it was found
        std::optional<bookings::VisitPart> stood = {};
    };
    Row& insert(std::size_t place);
    void nameRows(); // for who hears them
    void offerPerformers(const Row& row);
    [[nodiscard]] bookings::NextService wantedIn(const Row& row) const;
    [[nodiscard]] bool isAsStood(const Row& row, PersonId specialist) const;
    [[nodiscard]] catalog::Terms listedOf(const Row& row, PersonId specialist) const;
    [[nodiscard]] catalog::Terms usualOf(const Row& row, PersonId specialist) const;
    [[nodiscard]] PersonId meantIn(const Row& row) const;
    void sayTerms(Row& row, PersonId specialist);
    void tellRow(const Row& row);

    const theme::Theme& m_theme;
    const DeskLists& m_lists;
    QVBoxLayout* m_column;
    QWidget* m_before = nullptr;
    std::vector<Row> m_rows;
};

} // namespace priyom::desk
