// SPDX-License-Identifier: GPL-3.0-or-later
// The one field over the board: a phone or a name is typed, and beside it stands who that is. The answer comes from the
// database thread; one that is older than what is typed by now is thrown away, so that no wrong name is ever shown.
#pragma once

#include "core/base/id.h"
#include "ui/kit/keycap.h"
#include "ui/kit/spans.h"

#include <QFrame>

#include <optional>

namespace priyom::kit {
class Avatar;
class Field;
}

namespace priyom::desk {

// Who is meant by what was typed.
struct QuickHint
{
    ClientId client;
    QString name;
    QString phone;
    QString about; // «последний визит 12.10, 6 визитов»
    LeadId openLead;
};

class QuickLine final : public QFrame
{
    Q_OBJECT

public:
    explicit QuickLine(const theme::Theme& theme, QWidget* parent = nullptr);

    // Who is known by what was typed, the likeliest first; nobody: a new client. `more`: there are others still.
    void setFound(const QString& typed, const QList<QuickHint>& found, bool more);
    // It is not known who it is.
    void setProblem(const QString& typed, const QString& sentence);
    [[nodiscard]] QString text() const;
    void clear();
    void focusField();

Q_SIGNALS:
    void typed(const QString& text);
    void leadAsked(priyom::LeadId lead);
    void clientAsked(priyom::ClientId client); // who has no open request
    void newLeadAsked(const priyom::desk::QuickHint& caller);
    void newCallerAsked(const QString& typed); // whom nobody knows
    void left(); // Esc or ↓ with nothing more to do here

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(const QString& typed, const QList<QuickHint>& found, bool more, const QString& problem);
    void enter(bool alwaysNew);
    bool walk(int step);
    void showFound();
    void showKeys();
    [[nodiscard]] const QuickHint* shown() const { return m_found.isEmpty() ? nullptr : &m_found.at(m_at); }

    const theme::Theme& m_theme;
    kit::Field* m_field;
    QWidget* m_line;
    kit::Avatar* m_avatar;
    kit::SpansLabel* m_who;
    kit::KeyHintRow* m_keys;
    QString m_answered; // the text that is answered
    QString m_problem;
    QList<QuickHint> m_found;
    int m_at = 0; // which of them is shown
    bool m_more = false;
    std::optional<bool> m_entered; // Enter came before the answer: whether it asked for a new lead
};

} // namespace priyom::desk
