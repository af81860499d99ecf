// SPDX-License-Identifier: GPL-3.0-or-later
// The one field over the board: a phone or a name is typed, and beside it stands who that is. The answer comes from the
// database thread; one that is older than what is typed by now is thrown away, so that no wrong name is ever shown.
#pragma once

#include "core/base/id.h"
#include "ui/kit/keycap.h"
#include "ui/kit/spans.h"

#include <QFrame>

#include <functional>

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
    QString handle = {};
};

// How a list calls them; empty where nothing is known.
[[nodiscard]] QString calledBy(const QuickHint& found);

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
    // Somebody is typed here and one has not gone elsewhere since: the keys mean them.
    [[nodiscard]] bool isMeant() const { return m_isHere && !text().isEmpty(); }
    // Who stands in the line; nullptr: nobody, or it is not known yet.
    [[nodiscard]] const QuickHint* found() const { return m_found.isEmpty() ? nullptr : &m_found.at(m_at); }
    [[nodiscard]] const QString& problem() const { return m_problem; } // why it is not known who it is
    // At once, or when it is known who it is; not at all once another text is typed.
    void onceKnown(std::function<void()> act);

Q_SIGNALS:
    void typed(const QString& text);
    void meaningChanged(); // another is meant, or nobody any more
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
    void noteFocus(const QFocusEvent& event);
    bool walk(int step);
    void showFound();
    void showKeys();

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
    bool m_isHere = false; // the keyboard is in the line, or in a menu opened from it
    std::function<void()> m_waiting; // a key came before the answer
};

} // namespace priyom::desk
