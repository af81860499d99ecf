// SPDX-License-Identifier: GPL-3.0-or-later
// How long a service takes and what it costs, to be said otherwise than is usual: the usual stands in the fields until it is
// typed over, and what is typed stays whoever performs it. Who has no right to it reads them, and is told why.
#pragma once

#include "core/catalog/repertoire.h"
#include "core/staff/session.h"
#include "ui/kit/field.h"

namespace priyom::desk {

class TermsEdit final : public QObject
{
    Q_OBJECT

public:
    // The fields are laid out by whoever asks for them. `which`: of a further service its name, for who hears the fields.
    TermsEdit(const theme::Theme& theme, const staff::Session& session, QObject* parent);

    [[nodiscard]] kit::Field* length() const { return m_length; }
    [[nodiscard]] kit::Field* price() const { return m_price; }
    // What it would be, and what the shop's list has.
    void setUsual(const catalog::Terms& usual, const catalog::Terms& listed);
    void forget(); // what was said: it was about another service
    [[nodiscard]] std::optional<int> saidMinutes() const; // that differ from the usual
    [[nodiscard]] std::optional<Money> saidPrice() const;
    [[nodiscard]] catalog::Terms with(const catalog::Terms& usual) const;
    [[nodiscard]] bool isLengthMisread() const;
    [[nodiscard]] bool isPriceMisread() const;
    // «по прайсу 2 500 ₽, назначено 2 000 ₽», or why a field where the keys are cannot be written; mostly empty.
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void changed();
    void noteChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();

    kit::Field* m_length;
    kit::Field* m_price;
    QString m_whyNoPrice; // empty: it may be written
    QString m_whyNoLength;
    bool m_saysLength = false; // typed by hand
    bool m_saysPrice = false;
    catalog::Terms m_usual;
    catalog::Terms m_listed;
};

} // namespace priyom::desk
