// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/base/fold.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/keys.h"
#include "ui/kit/light.h"
#include "ui/kit/page_header.h"
#include "ui/settings/pane_list_delegate.h"
#include "ui/settings/setting_found.h"
#include "ui/settings/shifts_pane.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::settingsui {

using kit::KeycapButton;

namespace {

constexpr int kListWidth = 186;
constexpr int kFindWidth = 240;
constexpr int kMargin = 16;

// On a small screen, and with the bar below, a pane has less height than its fields need.
QScrollArea* scrolling(SettingsPane* pane)
{
    auto* area = new QScrollArea;
    pane->setProperty("ground", QStringLiteral("clear"));
    area->setWidget(pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SettingsPage::~SettingsPage()
{
    for (const QPointer<SettingsPane>& pane : m_panes)
        if (pane && !pane->parent()) // never shown
            delete pane;
}

QWidget* SettingsPage::widget()
{
    if (!m_widget)
        build();
    return m_widget;
}

void SettingsPage::build()
{
    const theme::Theme& theme = m_surround.theme;
    m_widget = new QWidget;
    auto* rows = new QVBoxLayout(m_widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* header = new kit::PageHeader(theme, title());
    header->setContentsMargins(kMargin, 0, kMargin, 0);
    m_find = new kit::Field(theme, tr("Найти настройку"));
    m_find->setAccessibleName(tr("Найти настройку"));
    m_find->setLeadingIcon(theme::Icon::Search);
    m_find->setTrailingKey(QStringLiteral("Ctrl F"));
    kit::followTheme(m_find, theme, [this, &theme] { m_find->setFixedWidth(theme.px(kFindWidth)); });
    header->addAction(m_find);
    rows->addWidget(header);

    auto* sides = new QHBoxLayout;
    sides->setContentsMargins(8, 0, kMargin, kMargin);
    sides->setSpacing(12);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Разделы настроек"));
    m_list->setProperty("ground", QStringLiteral("clear"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaneListDelegate(theme, m_list));
    kit::followTheme(m_list, theme, [this, &theme] {
        m_list->setFixedWidth(theme.px(kListWidth));
        m_list->doItemsLayout();
    });
    m_stack = new QStackedWidget;
    sides->addWidget(m_list);
    sides->addWidget(m_stack, 1);
    rows->addLayout(sides, 1);
    rows->addWidget(makeBar());

    for (const PaneMaker& make : paneMakers()) {
        SettingsPane* pane = make(m_surround);
        m_panes.append(pane);
        m_list->addItem(pane->title());
        connect(pane, &SettingsPane::edited, this, &SettingsPage::showBar);
        connect(pane, &SettingsPane::keysChanged, this, &Page::changed);
        connect(pane, &SettingsPane::refused, this, [this](const QString& sentence) {
            m_refusal = sentence;
            showBar();
        });
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showPane);
    connect(m_list, &QListWidget::itemActivated, this, [this] { pane()->takeFocus(); });
    connect(m_find, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_find, &QLineEdit::returnPressed, this, &SettingsPage::goToFound);
    kit::onKeys(m_widget, QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); });
    kit::onKeys(m_widget, Qt::Key_Insert, [this] { pane()->add(); });
    kit::onKeys(m_widget, Qt::Key_Escape, [this] { revert(); });
}

QWidget* SettingsPage::makeBar()
{
    const theme::Theme& theme = m_surround.theme;
    m_bar = new QWidget;
    m_bar->setObjectName(QStringLiteral("settingsBar"));
    auto* rows = new QVBoxLayout(m_bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(kit::hairline());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kMargin, 8, kMargin, 8);
    row->setSpacing(8);
    m_said = new kit::Label(theme, kit::FontRole::Body, kit::Tone::Second);
    m_said->setWordWrap(true);
    m_revert = new KeycapButton(theme, tr("Отменить"), QStringLiteral("Esc"));
    m_save = new KeycapButton(theme, tr("Сохранить"), QStringLiteral("Ctrl S"), kit::ButtonKind::Primary);
    row->addWidget(m_said, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    rows->addLayout(row);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    m_bar->hide();
    return m_bar;
}

QList<kit::KeyHint> SettingsPage::contextKeys() const
{
    QList<kit::KeyHint> keys = pane() ? pane()->contextKeys() : QList<kit::KeyHint>();
    keys.append({{QStringLiteral("Tab")}, tr("следующее поле")});
    keys.append({{QStringLiteral("Ctrl F")}, tr("найти настройку")});
    keys.append({{QStringLiteral("F1")}, tr("все клавиши")});
    return keys;
}

QList<kit::KeyGroup> SettingsPage::keySheet() const
{
    const QList<kit::KeyGroup> groups{{tr("Настройки"),
                                       {{{QStringLiteral("Ctrl F")}, tr("найти настройку")},
                                        {{QStringLiteral("Insert")}, tr("добавить в список")},
                                        {{QStringLiteral("Enter")}, tr("открыть строку")},
                                        {{QStringLiteral("Ctrl S")}, tr("сохранить")},
                                        {{QStringLiteral("Esc")}, tr("отменить изменения")}}}};
    return groups + ShiftsPane::keys();
}

QList<shell::Picture> SettingsPage::pictures()
{
    return {{QStringLiteral("settings-shop"), [this] { showPane(0); }},
            {QStringLiteral("settings-people"), [this] { showPane(1); }},
            {QStringLiteral("settings-services"), [this] { showPane(2); }},
            {QStringLiteral("settings-service"), [this] { showPane(2); }, {}, [this] { pane()->add(); }},
            {QStringLiteral("settings-performed"), [this] { showPane(3); }},
            {QStringLiteral("settings-resources"), [this] { showPane(4); }},
            {QStringLiteral("settings-resource"), [this] { showPane(4); }, {}, [this] { pane()->add(); }},
            {QStringLiteral("settings-shifts"), [this] { showPane(5); }},
            {QStringLiteral("settings-sla"), [this] { showPane(6); }},
            {QStringLiteral("settings-holidays"), [this] { showPane(7); }},
            {QStringLiteral("settings-rules"), [this] { showPane(8); }},
            {QStringLiteral("settings-messages"), [this] { showPane(9); }},
            {QStringLiteral("settings-reasons"), [this] { showPane(10); }},
            {QStringLiteral("settings-channels"), [this] { showPane(11); }},
            {QStringLiteral("settings-origins"), [this] { showPane(12); }},
            {QStringLiteral("settings-look"), [this] { showPane(13); }},
            {QStringLiteral("settings-bin"), [this] { showPane(int(m_panes.size()) - 1); }}};
}

bool SettingsPage::hasUnsaved() const
{
    const SettingsPane* waiting = m_stack ? unsavedPane() : nullptr;
    return waiting && !waiting->unsaved().isEmpty();
}

bool SettingsPage::isSettled() const
{
    return m_offered && pane() && pane()->isSettled();
}

void SettingsPage::activated()
{
    m_surround.backend.ask(
        this, [](backend::Services&, const staff::Session& session) -> Result<staff::Session> { return session; },
        [this](const Result<staff::Session>& session) {
            if (session)
                offerPanes(*session);
        });
    m_list->setFocus(Qt::OtherFocusReason);
}

// A subject that the person may not change is not offered; every change is asked for in core all the same.
void SettingsPage::offerPanes(const staff::Session& session)
{
    m_offered = true;
    int first = -1;
    for (int row = 0; row < m_panes.size(); ++row) {
        const char* operation = m_panes.at(row)->operation();
        const bool allowed = !operation || staff::scopeOf(session, operation) != staff::Scope::None;
        m_list->item(row)->setHidden(!allowed);
        if (allowed && first < 0)
            first = row;
    }
    const int shown = m_list->currentRow();
    showPane(shown >= 0 && !m_list->item(shown)->isHidden() ? shown : first);
}

SettingsPane* SettingsPage::pane() const
{
    const auto* area = m_stack ? qobject_cast<const QScrollArea*>(m_stack->currentWidget()) : nullptr;
    return area ? qobject_cast<SettingsPane*>(area->widget()) : nullptr;
}

void SettingsPage::showPane(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentRow(row);
    SettingsPane* shown = m_panes.at(row);
    const bool isFirst = !shown->parent();
    if (isFirst)
        m_stack->addWidget(scrolling(shown));
    m_stack->setCurrentWidget(shown->parentWidget()->parentWidget()); // the area whose view it is in
    if (shown->unsaved().isEmpty())
        shown->load();
    if (isFirst)
        shown->paintOnceRead();
    m_refusal.clear();
    showBar();
    Q_EMIT changed();
}

void SettingsPage::openSubject(Subject subject)
{
    m_surround.shell.goTo(section());
    showPane(int(subject));
    pane()->takeFocus();
    if (subject != Subject::Shifts) // hours are typed where they stand
        pane()->addFirst();
}

void SettingsPage::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void SettingsPage::search(const QString& typed)
{
    const QString wanted = fold(typed);
    const int found = paneWith(wanted);
    m_isFound = found >= 0;
    m_find->setInvalid(!m_isFound);
    if (!wanted.isEmpty())
        showPane(found);
}

// By what it is called, by what it is about, then by the fields in it.
int SettingsPage::paneWith(const QString& folded) const
{
    const auto first = [this](const auto& has) {
        for (int row = 0; row < m_panes.size(); ++row)
            if (!m_list->item(row)->isHidden() && has(*m_panes.at(row)))
                return row;
        return -1;
    };
    const int titled = first([&folded](const SettingsPane& each) { return wordBegins(fold(each.title()), folded); });
    if (titled >= 0)
        return titled;
    const int known = first([&folded](const SettingsPane& each) { return fold(QString(each.title() % QLatin1Char(' ') % each.findWords())).contains(folded); });
    return known >= 0 ? known : first([&folded](const SettingsPane& each) { return findSetting(each, folded).field != nullptr; });
}

// To the field of that name, lit for a moment; by the name of the subject to where its work begins.
void SettingsPage::goToFound()
{
    if (!m_isFound) // nothing of that name: the typing stays where it can be mended
        return;
    const QString wanted = fold(m_find->text());
    const SettingFound found = fold(pane()->title()).startsWith(wanted) ? SettingFound() : findSetting(*pane(), wanted);
    if (!found.field) {
        pane()->takeFocus();
        return;
    }
    if (auto* list = qobject_cast<QAbstractItemView*>(found.field); list && found.row.isValid())
        list->setCurrentIndex(found.row);
    found.field->setFocus(Qt::OtherFocusReason);
    const QRect place = found.placeIn(*pane());
    auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    area->ensureVisible(place.center().x(), place.center().y(), kMargin, place.height());
    new kit::Light(m_surround.theme, pane(), place);
}

// The one in front, else the first of those that were left with something typed: the bar keeps what would be forgotten.
SettingsPane* SettingsPage::unsavedPane() const
{
    if (!pane() || !pane()->unsaved().isEmpty())
        return pane();
    const auto left = std::find_if(m_panes.begin(), m_panes.end(), [](const SettingsPane* each) { return !each->unsaved().isEmpty(); });
    return left == m_panes.end() ? pane() : left->data();
}

void SettingsPage::showBar()
{
    const SettingsPane* waiting = unsavedPane();
    QString unsaved = waiting ? waiting->unsaved() : QString();
    if (waiting != pane() && !unsaved.isEmpty())
        unsaved = tr("Не сохранено в разделе «%1». %2").arg(waiting->title(), unsaved);
    m_said->setTone(m_refusal.isEmpty() ? kit::Tone::Second : kit::Tone::Bad);
    m_said->setText(m_refusal.isEmpty() ? unsaved : m_refusal);
    m_save->setEnabled(!unsaved.isEmpty());
    m_save->setVisible(!unsaved.isEmpty());
    m_revert->setVisible(!unsaved.isEmpty());
    m_bar->setVisible(!unsaved.isEmpty() || !m_refusal.isEmpty());
}

void SettingsPage::save()
{
    if (SettingsPane* waiting = unsavedPane(); waiting && !waiting->unsaved().isEmpty())
        waiting->save();
}

void SettingsPage::revert()
{
    m_refusal.clear();
    if (SettingsPane* waiting = unsavedPane())
        waiting->load();
    showBar();
}

} // namespace priyom::settingsui
