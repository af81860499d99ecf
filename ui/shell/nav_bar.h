// SPDX-License-Identifier: GPL-3.0-or-later
// The left side: whose shop this is, the sections, and who works at the bottom. Narrow windows show icons only.
#pragma once

#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/shell/page.h"

#include <QFrame>

class QBoxLayout;
class QListView;

namespace priyom::shell {

class NavDelegate;
class NavModel;

struct Surroundings
{
    QString shop;
    QString place;
    QString person;
    QString role;
    qint64 personId = 0;
    QString roleBrief = {}; // said where the whole does not fit; empty: there is none
};

class NavBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NavBar(const theme::Theme& theme, QWidget* parent = nullptr);

    void setSurroundings(const Surroundings& surroundings);
    void setPages(const QList<Page*>& pages);
    void setCurrent(Section section);
    void refresh();
    void setCompact(bool compact);
    // The lock appears once locking exists.
    void setLockable(bool lockable);

Q_SIGNALS:
    void chosen(priyom::shell::Section section);
    void lockRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void fitRole();

    const theme::Theme& m_theme;
    NavModel* m_model;
    NavDelegate* m_delegate;
    QListView* m_list;
    kit::Label* m_shop;
    kit::Label* m_place;
    kit::Avatar* m_avatar;
    kit::Label* m_person;
    kit::Label* m_role;
    QString m_roleWhole;
    QString m_roleBrief;
    QWidget* m_lock;
    QBoxLayout* m_footRow = nullptr;
    QWidget* m_head;
    QWidget* m_foot;
};

} // namespace priyom::shell
