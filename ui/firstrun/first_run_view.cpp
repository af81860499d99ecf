// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/first_run_view.h"

#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/keycap.h"
#include "ui/kit/keys.h"
#include "ui/kit/outline_row.h"
#include "ui/kit/page_header.h"
#include "ui/kit/painting.h"
#include "ui/words/lead_words.h"
#include "ui/words/role_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::firstrun {

using kit::Icon;
using kit::KeycapButton;
using kit::Label;
using kit::Tone;
using theme::FontRole;

namespace {

constexpr int kMargin = 16;
constexpr int kWidest = 1040;
constexpr int kDisc = 32;
constexpr int kRoomForAll = 690;
constexpr int kRoomForPreview = 600;

// The icon of a way on its disc.
class WayIcon final : public QWidget
{
public:
    WayIcon(const kit::Theme& theme, Icon icon) : m_theme(theme), m_icon(icon) { setFixedSize(kDisc, kDisc); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        kit::drawRounded(painter, rect(), kDisc / 2.0, m_theme.tokens().accentS, QColor());
        m_theme.icons().draw(painter, {8, 8, 16, 16}, m_icon, m_theme.tokens().accentT);
    }

private:
    const kit::Theme& m_theme;
    Icon m_icon;
};

} // namespace

FirstRunView::FirstRunView(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_steps(new FirstSteps(theme, this)), m_hello(new Label(theme, FontRole::PageTitle, Tone::Main)),
      m_hours(new Label(theme, FontRole::Body, Tone::Main)),
      m_hoursHint(makeHint(Icon::Clock, m_hours, QStringLiteral("Ctrl 9"), tr("откроет настройки."))),
      m_add(new KeycapButton(theme, tr("Добавить лид"), QStringLiteral("F2"), kit::ButtonKind::Primary)),
      m_choose(new KeycapButton(theme, tr("Выбрать файл"), QStringLiteral("Ctrl O"))),
      m_demo(new KeycapButton(theme, tr("Открыть демо"), QStringLiteral("Ctrl B")))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(kMargin, 0, kMargin, kMargin);
    outer->setSpacing(0);
    outer->addWidget(new kit::PageHeader(theme, tr("Лиды")));
    auto* middle = new QHBoxLayout;
    auto* content = new QWidget;
    kit::limitWidth(content, theme, kWidest);
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(1);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hello);
    column->addSpacing(4);
    column->addWidget(new Label(theme, FontRole::Body, Tone::Second, tr("Первый лид можно записать прямо сейчас. Остальное добавите, когда будет время.")));
    column->addSpacing(14);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(14);
    ways->addWidget(makeWay({Icon::UserPlus, tr("Шаг 1, около минуты"), tr("Запишите первый лид"), tr("Кто обратился, откуда и чего хочет."),
                             {tr("нужен только телефон или имя"), tr("свободные окна рядом"), tr("ошибку можно вернуть")}}, m_add), 1);
    ways->addWidget(m_fileWay = makeWay({Icon::Upload, tr("Шаг 2, около 5 минут"), tr("Загрузите свои заявки"), tr("Таблица CSV: история или звонки."),
                             {tr("файл узнаём по заголовку"), tr("ошибки покажем до загрузки"), tr("повтор файла ничего не испортит")}}, m_choose), 1);
    ways->addWidget(m_demoWay = makeWay({Icon::Play, tr("Или сначала посмотрите"), tr("Откройте демо"), tr("Клиника «Линия» с примером за октябрь."),
                             {tr("312 лидов и 26 визитов на день"), tr("графики и расчёт бонусов"), tr("ваши данные не затронет")}}, m_demo), 1);
    column->addLayout(ways);
    column->addSpacing(12);
    column->addWidget(m_steps);
    m_callHint = makeHint(Icon::Phone, new Label(theme, FontRole::Body, Tone::Main, tr("Уже звонят? Нажмите")), QStringLiteral("F2"),
                          tr("и введите номер: лид сохранится, даже если ничего не настроено."));
    column->addWidget(m_callHint);
    column->addSpacing(8);
    column->addWidget(m_hoursHint);
    m_preview = new QWidget;
    auto* preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins(0, 12, 0, 0);
    preview->setSpacing(8);
    preview->addWidget(new Label(theme, FontRole::SecondaryMedium, Tone::Second, tr("Так будет выглядеть доска: лид идёт слева направо")));
    preview->addWidget(makeBoardPreview());
    column->addWidget(m_preview);
    setPerson({});
    setHours({}, {});

    connect(m_add, &QPushButton::clicked, this, &FirstRunView::addLeadAsked);
    connect(m_choose, &QPushButton::clicked, this, &FirstRunView::chooseFileAsked);
    connect(m_demo, &QPushButton::clicked, this, &FirstRunView::openDemoAsked);
    connect(m_steps, &FirstSteps::asked, this, &FirstRunView::stepAsked);
    connect(m_steps, &FirstSteps::dismissed, this, &FirstRunView::fit);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_O), [this] { Q_EMIT chooseFileAsked(); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_B), [this] { Q_EMIT openDemoAsked(); });
}

QWidget* FirstRunView::makeWay(const Way& way, KeycapButton* button)
{
    auto* card = new kit::Card;
    card->setAccessibleName(way.title);
    auto* column = card->column(20, 8);
    auto* head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(new WayIcon(m_theme, way.icon));
    head->addWidget(new Label(m_theme, FontRole::Secondary, Tone::Second, way.step), 1);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(new Label(m_theme, FontRole::DialogTitle, Tone::Main, way.title));
    auto* explains = new Label(m_theme, FontRole::Body, Tone::Second, way.explains);
    explains->setWordWrap(true);
    column->addWidget(explains);
    for (const QString& point : way.points) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        auto* check = new Label(m_theme, FontRole::Body, Tone::Second);
        kit::followTheme(check, m_theme, [this, check] {
            check->setPixmap(m_theme.icons().pixmap(Icon::Check, m_theme.tokens().t2, 14, check->devicePixelRatioF()));
        });
        line->addWidget(check);
        line->addWidget(new Label(m_theme, FontRole::Body, Tone::Main, point), 1);
        column->addLayout(line);
    }
    column->addSpacing(10);
    column->addStretch(1);
    button->setSize(kit::ButtonSize::Dialog);
    column->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

QWidget* FirstRunView::makeHint(Icon icon, Label* before, const QString& key, const QString& after)
{
    auto* card = new kit::Card(kit::Ground::Subtle);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(6);
    auto* sign = new Label(m_theme, FontRole::Body, Tone::Second);
    kit::followTheme(sign, m_theme, [this, sign, icon] {
        sign->setPixmap(m_theme.icons().pixmap(icon, m_theme.tokens().t2, 16, sign->devicePixelRatioF()));
    });
    row->addWidget(sign);
    row->addSpacing(6);
    row->addWidget(before);
    row->addWidget(new kit::Keycap(m_theme, key));
    row->addWidget(new Label(m_theme, FontRole::Body, Tone::Main, after));
    row->addStretch(1);
    return card;
}

QWidget* FirstRunView::makeBoardPreview()
{
    using leads::Stage;
    using theme::StatusGlyph;
    return new kit::OutlineRow(m_theme, tr("Так будет выглядеть доска"),
                               {{words::stageWord(Stage::New), tr("Только что написали или позвонили"), StatusGlyph::New},
                                {words::stageWord(Stage::Qualified), tr("Понятно, что нужно и когда"), StatusGlyph::Qualified},
                                {words::stageWord(Stage::Confirmed), tr("Визит назначен и подтверждён"), StatusGlyph::Confirmed},
                                {words::stageWord(Stage::Came), tr("Визит состоялся"), StatusGlyph::Came},
                                {words::stageWord(Stage::NoShow), tr("Визита не было: перезвонить"), StatusGlyph::NoShow}});
}

void FirstRunView::offer(bool file, bool demo)
{
    m_fileWay->setVisible(file);
    m_demoWay->setVisible(demo);
}

void FirstRunView::setMissing(const QSet<Step>& missing)
{
    m_steps->setMissing(missing);
    fit();
}

// On a small screen the steps take the place of the hints: their keys stand on the button above and beside the section.
void FirstRunView::fit()
{
    const bool roomy = m_steps->isHidden() || height() >= m_theme.px(kRoomForAll);
    m_preview->setVisible(height() >= m_theme.px(kRoomForPreview));
    m_callHint->setVisible(roomy);
    m_hoursHint->setVisible(m_hasHours && roomy);
}

void FirstRunView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FirstRunView::setHours(const QString& week, const QString& zone)
{
    m_hours->setText(tr("Часы работы: %1, пояс %2. Другие?").arg(week, zone));
    m_hasHours = !week.isEmpty();
    fit();
}

void FirstRunView::setPerson(const QString& name)
{
    const QString first = words::isRoleAlone(name) ? QString() : name.section(QLatin1Char(' '), 0, 0);
    m_hello->setText(first.isEmpty() ? tr("Здравствуйте. Начнём с малого") : tr("Здравствуйте, %1. Начнём с малого").arg(first));
}

} // namespace priyom::firstrun
