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
    QString typed;   // the text this answers
    ClientId client; // none: nobody is known by it
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

    void setHint(const QuickHint& hint);
    [[nodiscard]] QString text() const;
    void clear();
    void focusField();

Q_SIGNALS:
    void typed(const QString& text);
    void leadAsked(priyom::LeadId lead);
    void clientAsked(priyom::ClientId client); // who has no open request
    // Empty name where nobody is known.
    void newLeadAsked(const QString& typed, const QString& name, const QString& phone);
    void left(); // Esc or ↓ with nothing more to do here

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(bool alwaysNew);
    void showKeys();

    const theme::Theme& m_theme;
    kit::Field* m_field;
    QWidget* m_line;
    kit::Avatar* m_avatar;
    kit::SpansLabel* m_who;
    kit::KeyHintRow* m_keys;
    QuickHint m_hint;
    std::optional<bool> m_entered; // Enter came before the answer: whether it asked for a new lead
};

} // namespace priyom::desk
