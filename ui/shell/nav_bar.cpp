// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/painting.h"
#include "ui/shell/nav_delegate.h"
#include "ui/shell/nav_model.h"
#include "ui/words/role_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace priyom::shell {

using kit::Label;
using kit::Tone;
using theme::FontRole;

namespace {

constexpr int kWide = 204;
constexpr int kCompact = 56; // icons do not grow
constexpr int kRail = 74;
constexpr int kEdge = 8;
constexpr int kRailEdge = 3;      // its words need the width
constexpr int kIconsBelow = 1280; // however large the text: there the page needs the width more

} // namespace

NavBar::NavBar(const theme::Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(new NavModel(this)), m_delegate(new NavDelegate(theme, this)),
      m_list(new QListView), m_head(makeHead()), m_foot(makeFoot())
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(9);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    m_list->setProperty("ground", QStringLiteral("clear"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Разделы"));
    const auto choose = [this](const QModelIndex& index) {
        if (index.data(NavModel::KindRole).value<NavModel::Kind>() == NavModel::Kind::Section)
            Q_EMIT chosen(index.data(NavModel::SectionRole).value<Section>());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    setCompact(false);
    setSurroundings({});
    m_role->installEventFilter(this); // its width comes with the layout, and goes with the lock beside it
    kit::followTheme(this, theme, [this] {
        m_list->doItemsLayout();
        fitRole();
    });
}

QWidget* NavBar::makeHead()
{
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(8, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_shop = new Label(m_theme, FontRole::BodyStrong, Tone::Main));
    lines->addWidget(m_place = new Label(m_theme, FontRole::Caption, Tone::Hint));
    for (Label* label : {m_shop, m_place})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return head;
}

QWidget* NavBar::makeFoot()
{
    auto* foot = new QWidget;
    auto* outer = new QVBoxLayout(foot);
    outer->setContentsMargins(0, 0, 0, 8);
    outer->setSpacing(8);
    outer->addWidget(kit::hairline());
    auto* row = m_footRow = new QHBoxLayout;
    row->setSpacing(9);
    row->addWidget(m_avatar = new kit::Avatar(m_theme, {}, 0, 28));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_person = new Label(m_theme, FontRole::SecondaryStrong, Tone::Main));
    names->addWidget(m_role = new Label(m_theme, FontRole::Caption, Tone::Hint));
    for (Label* label : {m_person, m_role})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addLayout(names, 1);
    auto* lock = new kit::KeycapButton(m_theme, {}, {}, kit::ButtonKind::Ghost);
    lock->setLeadingIcon(theme::Icon::Lock);
    lock->setSize(kit::ButtonSize::Small);
    lock->setAccessibleName(tr("Заблокировать"));
    lock->setToolTip(tr("Заблокировать, Ctrl L"));
    lock->hide();
    connect(lock, &QPushButton::clicked, this, &NavBar::lockRequested);
    row->addWidget(m_lock = lock);
    outer->addLayout(row);
    return foot;
}

void NavBar::setSurroundings(const Surroundings& surroundings)
{
    m_shop->setText(surroundings.shop);
    m_place->setText(surroundings.place);
    m_place->setVisible(!surroundings.place.isEmpty());
    m_person->setText(surroundings.person);
    const bool isSaid = words::isRoleAlone(surroundings.person);
    m_roleWhole = isSaid ? QString() : surroundings.role;
    m_roleBrief = surroundings.roleBrief;
    m_role->setAccessibleName(m_roleWhole);
    m_role->setToolTip(m_roleWhole);
    fitRole();
    m_avatar->setPerson(surroundings.person, surroundings.personId);
    m_avatar->setToolTip(m_roleWhole.isEmpty() ? surroundings.person : QString(surroundings.person % QStringLiteral(", ") % m_roleWhole));
    m_foot->setVisible(!surroundings.person.isEmpty());
}

void NavBar::fitRole()
{
    const bool fits = m_roleBrief.isEmpty() || kit::textWidth(m_roleWhole, m_role->font()) <= m_role->contentsRect().width();
    m_role->setText(fits ? m_roleWhole : m_roleBrief);
}

bool NavBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_role && event->type() == QEvent::Resize)
        fitRole();
    return QFrame::eventFilter(watched, event);
}

void NavBar::setPages(const QList<Page*>& pages)
{
    m_model->setPages(pages);
}

void NavBar::setCurrent(Section section)
{
    m_list->setCurrentIndex(m_model->indexOf(section));
}

void NavBar::refresh()
{
    m_model->refresh();
}

void NavBar::setCompact(bool compact)
{
    const NavForm form = !compact ? NavForm::Whole : window()->width() < kIconsBelow ? NavForm::Icons : NavForm::Rail;
    m_delegate->setForm(form);
    layout()->setContentsMargins(form == NavForm::Rail ? kRailEdge : kEdge, 12,
                                 1 + (form == NavForm::Rail ? kRailEdge : kEdge), 0);
    setFixedWidth(form == NavForm::Whole ? m_theme.px(kWide) : form == NavForm::Rail ? m_theme.px(kRail) : kCompact);
    m_head->setVisible(!compact);
    m_person->setVisible(!compact);
    m_role->setVisible(!compact);
    // Side by side they have no room there.
    m_footRow->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_footRow->setContentsMargins(compact ? 0 : 4, 0, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_avatar), static_cast<QWidget*>(m_lock)})
        m_footRow->setAlignment(part, compact ? Qt::AlignHCenter : Qt::Alignment());
    m_list->doItemsLayout();
}

void NavBar::setLockable(bool lockable)
{
    m_lock->setVisible(lockable);
}

void NavBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().nav);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tokens().border);
}

} // namespace priyom::shell
