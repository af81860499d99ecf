// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's password is set: at the first start or in a shop that was open with the name, after a forgotten one with the
// printed code.
#pragma once

#include "core/staff/secret.h"
#include "ui/kit/field.h"

namespace priyom::kit {
class KeycapButton;
}

namespace priyom::signin {

class OwnerForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Occasion { FirstStart, OpenShop, Forgotten };

    // `name`: of the owner, where it is known already.
    OwnerForm(const kit::Theme& theme, Occasion occasion, const QString& name = {}, QWidget* parent = nullptr);

    [[nodiscard]] Occasion occasion() const { return m_occasion; }
    [[nodiscard]] QString name() const { return m_first->text().simplified(); } // all but Forgotten
    [[nodiscard]] staff::Secret takeCode();                                      // Forgotten
    [[nodiscard]] staff::Secret takePassword();
    void setBusy(bool busy);
    void say(const QString& words);

Q_SIGNALS:
    void submitted();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();

    const kit::Theme& m_theme;
    Occasion m_occasion;
    kit::Field* m_first;
    kit::Field* m_password;
    kit::Field* m_again;
    kit::Label* m_message;
    kit::KeycapButton* m_go;
};

} // namespace priyom::signin
