// SPDX-License-Identifier: GPL-3.0-or-later
// Section 7 as a widget: the month's people, the chosen one's explanation, the rules of the scheme. It reads nothing itself.
#pragma once

#include "ui/bonus/explain_build.h"
#include "ui/bonus/explain_tree.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"

#include <QListView>

class QVBoxLayout;

namespace priyom::kit {
class EmptyState;
class PageHeader;
}

namespace priyom::bonus {

class AssignRecipe;
class PeopleModel;
class RulesCard;

struct Assigner
{
    QString signsInAs; // empty in a shop that asks nobody who they are
};

class BonusView final : public QWidget
{
    Q_OBJECT

public:
    explicit BonusView(const kit::Theme& theme, QWidget* parent = nullptr);

    // Whether who looks at the page may assign schemes; nobody: somebody else does it.
    void setAssigner(const std::optional<Assigner>& assigner) { m_assigner = assigner; }
    void setMonth(const pay::MonthPay& month);
    // The records behind the chosen person's lines; of somebody else they are passed over.
    void setRecords(PersonId person, const RecordsByMetric& records);
    void setProblem(const QString& problem);
    void choose(const QString& name); // a person of the sheet
    void takeFocus();
    // Where the arrows go, which is what the status bar says.
    [[nodiscard]] bool isEmpty() const { return m_sides->isHidden(); }
    [[nodiscard]] bool isInExplanation() const;
    [[nodiscard]] ExplainTree::OnEnter onEnter() const;

Q_SIGNALS:
    void focusMoved();
    void stepped(int months);
    void exampleAsked();
    void chosen(const priyom::pay::PersonPay& pay);
    void opened(const priyom::reports::FigureQuery& query, const QString& title, qint64 record);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeRules();
    void buildHeader();
    [[nodiscard]] QWidget* makePeople();
    [[nodiscard]] QWidget* makeExplanation();
    void showPerson(int row);
    void buildEmpty();
    void setEmpty(bool empty);

    const kit::Theme& m_theme;
    pay::MonthPay m_month;
    std::pair<PersonId, QDate> m_sheet; // whose is shown, of which month
    std::optional<Assigner> m_assigner;
    RecordsByMetric m_records;
    kit::PageHeader* m_header;
    kit::KeycapButton* m_monthName;
    kit::Label* m_problem;
    kit::Label* m_total;
    PeopleModel* m_people;
    QListView* m_list;
    kit::Label* m_observed;
    kit::Avatar* m_avatar;
    kit::Label* m_name;
    kit::Chip* m_mode;
    kit::Label* m_scheme;
    kit::Label* m_sum;
    kit::Label* m_sumParts;
    ExplainTree* m_tree;
    kit::Label* m_check;
    kit::Label* m_checkIcon;
    RulesCard* m_rules;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
    QWidget* m_sides = nullptr;         // people, explanation, rules
    kit::EmptyState* m_empty = nullptr; // built when a month has nobody to pay
    kit::KeycapButton* m_example = nullptr;
    AssignRecipe* m_recipe = nullptr;
};

} // namespace priyom::bonus
