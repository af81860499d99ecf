// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog as a child of the window: title, content, buttons. Never exec(): opened by an OverlayHost, answered by signals.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/label.h"

#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace priyom::kit {

class DialogFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DialogFrame(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle = {});
    // A bar at the top with a line under it (a form, the key sheet) instead of a title in the content.
    void setHeaderBar(bool bar);
    // Right of the title: a chip, a clock, a keycap.
    [[nodiscard]] QHBoxLayout* headerRow() { return m_header; }
    [[nodiscard]] QVBoxLayout* body() { return m_body; }
    [[nodiscard]] QHBoxLayout* footer();
    // Enter anywhere in the dialog, unless a widget takes it first.
    void setDefaultButton(KeycapButton* button) { m_default = button; }
    // Shown in the status bar while the dialog is open.
    void setContextKeys(QList<KeyHint> keys);
    [[nodiscard]] const QList<KeyHint>& contextKeys() const { return m_keys; }
    // A list whose rows are worked on at once: Ctrl+Z goes on taking back while it is open. Of a form the key is the form's.
    void setActsAtOnce(bool acts) { m_actsAtOnce = acts; }
    [[nodiscard]] bool actsAtOnce() const { return m_actsAtOnce; }
    // Where the focus goes at opening; the first widget in Tab order when none is set.
    void setFirstFocus(QWidget* widget) { m_firstFocus = widget; }
    void takeFocus();

    // One line under the content: what is wrong with what was typed. An empty sentence takes it away.
    virtual void showProblem(const QString& sentence);
    // What was typed is on its way to the shop: until accept(), dismiss() or refuse() no key and no click reaches the
    // form, so that nothing is sent twice.
    void hold();
    // The answer was no: it is said, and the form is typed into again where it was left.
    void refuse(const QString& sentence);

    [[nodiscard]] const Theme& theme() const { return m_theme; }

public Q_SLOTS:
    // Both close the frame; the host then deletes it.
    void accept();
    void dismiss();

Q_SIGNALS:
    void accepted();
    void dismissed();
    void closed();
    void contextKeysChanged();

protected:
    // The line of showProblem(); a form puts it where it belongs.
    [[nodiscard]] Label* problemLine() { return m_problem; }
    // Typed into again, where the answer was neither a yes nor a no.
    void release();

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    const Theme& m_theme;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
    QHBoxLayout* m_footer = nullptr;
    QWidget* m_headerLine;
    Label* m_title;
    Label* m_subtitle;
    Label* m_problem;
    KeycapButton* m_default = nullptr;
    QWidget* m_firstFocus = nullptr;
    QPointer<QWidget> m_left; // had the keys when the form was held
    QList<KeyHint> m_keys;
    bool m_actsAtOnce = false;
};

} // namespace priyom::kit
