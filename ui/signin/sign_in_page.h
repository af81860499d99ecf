// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in, lock and first start: the whole window while nobody is known to be at it. It has a door to the shop of its own,
// which becomes the door of whoever signs in.
#pragma once

#include "core/backend/sign_in_desk.h"
#include "core/base/clock.h"
#include "ui/kit/label.h"
#include "ui/signin/layout_sign.h"

#include <QTimer>

class QStackedLayout;

namespace priyom::kit {
class Keycap;
}
namespace priyom::shell {
class StatusStrip;
}

namespace priyom::signin {

class EntryPane;
class OtherPerson;
class OwnerForm;
class PeopleTiles;

struct Place
{
    QString shop;
    QString address;
    QString version;
};

class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    SignInPage(const kit::Theme& theme, std::unique_ptr<backend::Backend> door, const Clock& clock, const Zone& zone, const Place& place);
    ~SignInPage() override;

    // The people of the shop; `locked` is at the work behind and is chosen first.
    void showPeople(PersonId locked = {});
    void showFirstStart();
    // A shop that lets everybody in gets a password; `name` of its owner. dismissed(): not now.
    void showOpenShop(const QString& name);
    // Given people: what a picture shows.
    void show(const backend::Threshold& threshold, PersonId locked);
    using QWidget::show;
    [[nodiscard]] std::unique_ptr<backend::Backend> takeDoor() { return std::move(m_door); }
    // False while something is asked or verified.
    [[nodiscard]] bool isSettled() const { return m_asked == 0; }

    [[nodiscard]] PeopleTiles& tiles() { return *m_tiles; }
    [[nodiscard]] EntryPane& entry() { return *m_entry; }

Q_SIGNALS:
    void entered(const priyom::staff::Session& session);
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead(const Place& place);
    [[nodiscard]] QWidget* makePeople();
    [[nodiscard]] QWidget* makeFoot(const QString& version);
    void showForm(OwnerForm* form);
    void showCode(const backend::NewOwner& owner);
    void put(QWidget* body); // in place of what the panel holds
    void look();
    void looked(const backend::Threshold& threshold);
    void faceChosen();
    void enter();
    void found(OwnerForm* form);
    void refreshWait();
    void refreshSigns();
    void refreshKeys();
    void showTime();
    [[nodiscard]] backend::SignInDesk desk() { return {*m_door, this}; }

    const kit::Theme& m_theme;
    std::unique_ptr<backend::Backend> m_door;
    const Clock& m_clock;
    const Zone& m_zone;
    kit::Label* m_time;
    kit::Label* m_day;
    QStackedLayout* m_body;
    QWidget* m_people = nullptr;
    QWidget* m_left = nullptr;
    kit::Label* m_howToChoose = nullptr;
    PeopleTiles* m_tiles = nullptr;
    EntryPane* m_entry = nullptr;
    kit::Label* m_caps;
    QWidget* m_layoutBox = nullptr;
    kit::Keycap* m_layout;
    OtherPerson* m_other = nullptr;
    shell::StatusStrip* m_keys;
    LayoutSign m_signs;
    QTimer m_beat;
    std::map<PersonId, staff::Chances> m_chances;
    Instant m_lookedAt;
    PersonId m_locked;
    Instant m_lockedAt;
    int m_asked = 0;
    bool m_isEnterWanted = false; // as soon as who is here is read
};

} // namespace priyom::signin
