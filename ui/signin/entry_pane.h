// SPDX-License-Identifier: GPL-3.0-or-later
// The right half of the page: the chosen person proves to be who they are, by PIN or by password. It asks nobody itself.
#pragma once

#include "core/staff/sign_in_service.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/signin/pin_boxes.h"

class QStackedWidget;

namespace priyom::signin {

class Keypad;

class EntryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryPane(const kit::Theme& theme, QWidget* parent = nullptr);

    // `note`: under the name, «заблокировано в 13:52» or what the person is here.
    void setFace(const staff::Face& face, const QString& note, bool isLocked);
    void setChances(int left);
    void setWait(int seconds); // nothing can be entered until it is 0
    void setBusy(bool busy);   // the secret is being verified
    void refuse();             // what was typed did not fit
    void fail(const QString& why); // it could not be looked whether it fits
    void forget();             // everything typed goes
    void submit();             // as Enter does: nothing where nothing is typed

    [[nodiscard]] staff::Way way() const;
    [[nodiscard]] staff::Secret takeSecret();
    // A key that reached the page: digits go into the PIN wherever the focus is.
    bool takeKey(const QKeyEvent& event);
    void takeFocus();
    // What a picture shows: so many typed digits.
    void fillForPicture(int digits);

Q_SIGNALS:
    void submitted();
    void recoveryAsked();

private:
    [[nodiscard]] QWidget* makePin();
    [[nodiscard]] QWidget* makePassword();
    [[nodiscard]] QWidget* makeFoot();
    void setWay(staff::Way way);
    void beginAnew(); // to type
    void refresh();

    const kit::Theme& m_theme;
    kit::Avatar* m_avatar;
    kit::Label* m_name;
    kit::Label* m_lock;
    kit::Label* m_note;
    kit::Label* m_what;
    kit::Label* m_message;
    kit::Label* m_problem;
    QStackedWidget* m_ways;
    PinBoxes* m_pin;
    Keypad* m_keypad;
    kit::Field* m_password;
    QList<kit::KeycapButton*> m_enters;
    kit::KeycapButton* m_otherWay;
    kit::KeycapButton* m_recovery;
    kit::Label* m_forgot;
    bool m_hasBoth = false;
    int m_left = staff::kFreeMisses;
    int m_wait = 0;
    bool m_busy = false;
    bool m_refused = false;
};

} // namespace priyom::signin
