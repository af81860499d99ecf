// SPDX-License-Identifier: GPL-3.0-or-later
// The window of desk_window.h with the section of clients beside the leads, joined as the program joins them, over a
// shop with two cards of one person and somebody else.
#pragma once

#include "tests/support/desk_window.h"
#include "ui/clients/client_card_view.h"
#include "ui/clients/client_list.h"
#include "ui/clients/clients_page.h"

#include <QLabel>

#include <algorithm>

namespace priyom::test {

inline Result<> addLead(backend::Services& services, const staff::Session& session, const QString& name,
                        const QString& phone)
{
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("whatsapp");
    draft.name = name;
    draft.phone = phone;
    PRIYOM_CHECK(services.leads.add(session, draft));
    return {};
}

// Two cards of one person, with two digits swapped, and somebody else.
inline Result<> twoOfOne(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Юлия Крылова"), {staff::Role::Specialist}));
    PRIYOM_CHECK(addLead(services, session, QStringLiteral("Анна Соколова"), QStringLiteral("+79123054418")));
    PRIYOM_CHECK(addLead(services, session, QStringLiteral("Соколова Анна"), QStringLiteral("+79123054481")));
    return addLead(services, session, QStringLiteral("Глеб Фомин"), QStringLiteral("+79194021765"));
}

class ClientsWindow final
{
public:
    bool open() { return desk.open(twoOfOne) && join(); }
    bool openAsManager() { return desk.openAs(QStringLiteral("Борис Ильин"), staff::Role::Manager, twoOfOne) && join(); }

    bool join()
    {
        page = new clientsui::ClientsPage(desk.theme, desk.backend, desk.window, desk.clock, DeskWindow::zone());
        QObject::connect(desk.page, &desk::LeadsPage::clientAsked, page, &clientsui::ClientsPage::openClientOf);
        QObject::connect(desk.page, &desk::LeadsPage::knownClientAsked, page, &clientsui::ClientsPage::openClient);
        QObject::connect(page, &clientsui::ClientsPage::leadAsked, desk.page, &desk::LeadsPage::openLead);
        QObject::connect(page, &clientsui::ClientsPage::refusalAsked, desk.page, &desk::LeadsPage::refuse);
        desk.window.addPage(page);
        return settle();
    }

    bool settle()
    {
        return desk.settle() && QTest::qWaitFor([this] { return page->isSettled(); });
    }

    // By the list, as one who has the number does.
    bool openCard(const QString& typed)
    {
        press(Qt::Key_3, Qt::ControlModifier);
        typeText(typed);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return page->showsCard(); }) && settle();
    }

    bool says(const QString& text)
    {
        const auto labels = page->widget()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    bool saysBeginning(const QString& text)
    {
        const auto labels = page->widget()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().startsWith(text); });
    }

    // What the status line says of the key; empty: it does not name it.
    QString keyOf(const QString& key)
    {
        for (const kit::KeyHint& hint : page->contextKeys())
            if (hint.caps == QStringList(key))
                return hint.meaning;
        return {};
    }

    const cards::ClientCard& card() { return page->view().card(); }

    DeskWindow desk;
    clientsui::ClientsPage* page = nullptr;
};

} // namespace priyom::test
