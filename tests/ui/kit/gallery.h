// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that show every widget of the kit with the design's own words, for looking at and for walking through in tests.
#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/kit/alert_strip.h"
#include "ui/kit/bar_list.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"
#include "ui/kit/keycap.h"
#include "ui/kit/kpi_tile.h"
#include "ui/kit/option_list.h"
#include "ui/kit/page_header.h"
#include "ui/kit/plan_bar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/spans.h"
#include "ui/kit/steps.h"
#include "ui/kit/table_style.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace priyom::gallery {

using namespace kit;

inline QWidget* pageOf(QVBoxLayout*& column)
{
    auto* widget = new QWidget;
    column = new QVBoxLayout(widget);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(10);
    return widget;
}

inline QWidget* leadsTable(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    QWidget* page = pageOf(column);
    auto* header = new PageHeader(theme, QStringLiteral("Лиды"));
    header->setSubtitle(QStringLiteral("26 в работе"));
    auto* shape = new Segmented(theme, {{QStringLiteral("Доска"), Icon::Columns}, {QStringLiteral("Таблица"), Icon::List}});
    shape->setAccessibleName(QStringLiteral("Вид"));
    header->addAction(shape);
    auto* who = new KeycapButton(theme, QStringLiteral("Все сотрудники"));
    who->setLeadingIcon(Icon::Users);
    who->setOpensMenu(true);
    header->addAction(who);
    auto* add = new KeycapButton(theme, QStringLiteral("Новый лид"), QStringLiteral("F2"), ButtonKind::Primary);
    add->setLeadingIcon(Icon::Plus);
    header->addAction(add);
    column->addWidget(header);

    auto* alert = new AlertStrip(theme, QStringLiteral("Разобрать по очереди"), QStringLiteral("F8"));
    alert->setAlert(QStringLiteral("2 лида ждут дольше нормы"),
                    {{{QStringLiteral("Глеб Фомин, 34 мин: ")},
                      {QStringLiteral("сообщили владельцу в 14:01"), FontRole::BodyMedium}},
                     {{QStringLiteral("Марина Юдина, 18 мин: ")},
                      {QStringLiteral("напомнили менеджеру в 14:02"), FontRole::BodyMedium}}});
    column->addWidget(alert);

    auto* filters = new QHBoxLayout;
    auto* find = new Field(theme, QStringLiteral("Найти"));
    find->setLeadingIcon(Icon::Search);
    find->setTrailingKey(QStringLiteral("Ctrl F"));
    find->setFixedWidth(160);
    filters->addWidget(find);
    using theme::StatusGlyph;
    const std::tuple<StatusGlyph, QString, int> stages[] = {
        {StatusGlyph::New, QStringLiteral("Новый"), 6},           {StatusGlyph::Qualified, QStringLiteral("Квалифицирован"), 14},
        {StatusGlyph::Confirmed, QStringLiteral("Подтверждён"), 6}, {StatusGlyph::Came, QStringLiteral("Пришёл"), 14},
        {StatusGlyph::NoShow, QStringLiteral("Неявка"), 1},        {StatusGlyph::Lost, QStringLiteral("Отказ"), 230}};
    for (const auto& [glyph, name, count] : stages) {
        auto* chip = new FilterChip(theme, name);
        chip->setGlyph(glyph);
        chip->setCount(count);
        chip->setChecked(count < 20 && glyph < StatusGlyph::Came);
        filters->addWidget(chip);
    }
    filters->addStretch(1);
    column->addLayout(filters);

    auto* card = new Card;
    auto* table = new QTableView;
    styleTable(table, theme);
    auto* model = new QStandardItemModel(0, 7, table);
    model->setHorizontalHeaderLabels({QStringLiteral("Статус"), QStringLiteral("Имя"), QStringLiteral("Телефон"),
                                      QStringLiteral("Канал"), QStringLiteral("Услуга"), QStringLiteral("Срок"),
                                      QStringLiteral("Отв.")});
    const std::tuple<QString, QString, Icon, QString, QString, ChipLook, QString> rows[] = {
        {QStringLiteral("Глеб Фомин"), QStringLiteral("+7 919 402-17-65"), Icon::Phone, QStringLiteral("Звонок"),
         QStringLiteral("Имплантация, 1 зуб"), {ChipKind::Late, QStringLiteral("Ждёт 34 мин"), Icon::Alert}, QStringLiteral("Кирилл Жуков")},
        {QStringLiteral("Руслан Ахметов"), QStringLiteral("+7 951 118-90-04"), Icon::Whatsapp, QStringLiteral("WhatsApp"),
         QStringLiteral("Лечение, острая боль"), {ChipKind::Soon, QStringLiteral("Осталось 50 с"), Icon::Clock}, QStringLiteral("Ирина Павлова")},
        {QStringLiteral("Алла Зимина"), QStringLiteral("+7 963 084-26-57"), Icon::Telegram, QStringLiteral("Telegram"),
         QStringLiteral("Консультация ортодонта"), {ChipKind::Neutral, QStringLiteral("Осталось 2 мин"), Icon::Clock}, QStringLiteral("София Орлова")},
        {QStringLiteral("Лилия Сафина"), QStringLiteral("+7 904 977-45-10"), Icon::Instagram, QStringLiteral("Instagram"),
         QStringLiteral("Чистка лица"), {ChipKind::Plain, QStringLiteral("Перезвонить завтра"), Icon::Phone}, QStringLiteral("София Орлова")},
        {QStringLiteral("Артур Быков"), QStringLiteral("+7 951 470-88-12"), Icon::Vk, QStringLiteral("VK"),
         QStringLiteral("Лечение кариеса"), {ChipKind::Plain, QStringLiteral("Сегодня 14:30"), Icon::Calendar}, QStringLiteral("Дмитрий Иванов")}};
    int number = 0;
    for (const auto& [name, phone, channelIcon, channel, service, chip, person] : rows) {
        QList<QStandardItem*> cells;
        for (const QString& text : {QStringLiteral("Новый"), name, phone, channel, service, QString(), QString()})
            cells.append(new QStandardItem(text));
        cells[0]->setData(QVariant::fromValue(StatusGlyph::New), GlyphRole);
        cells[1]->setData(QVariant::fromValue(FontRole::BodyMedium), FontRoleRole);
        cells[2]->setData(QVariant::fromValue(Tone::Second), ToneRole);
        cells[3]->setData(QVariant::fromValue(channelIcon), IconRole);
        cells[3]->setData(QVariant::fromValue(Tone::Second), ToneRole);
        cells[5]->setData(QVariant::fromValue(chip), ChipRole);
        cells[5]->setText(chip.text);
        cells[6]->setData(QVariant::fromValue(PersonCell{person, ++number, false}), PersonRole);
        cells[6]->setText(person);
        model->appendRow(cells);
    }
    table->setModel(model);
    const int widths[] = {132, 150, 140, 120, 200, 170, 60};
    for (int at = 0; at < 7; ++at)
        table->setColumnWidth(at, widths[at]);
    table->horizontalHeader()->setStretchLastSection(true);
    table->selectRow(2);
    table->setAccessibleName(QStringLiteral("Лиды"));
    card->column(1, 0)->addWidget(table);
    column->addWidget(card, 1);
    auto* empty = new EmptyState(theme, QStringLiteral("Здесь будут лиды"),
                                 QStringLiteral("Каждый, кто позвонил или написал, появится слева и пойдёт направо."));
    empty->setAction(QStringLiteral("Записать первый лид"), QStringLiteral("F2"));
    column->addWidget(empty, 1);
    return page;
}

inline metrics::ChartSpec noShowsByWeek()
{
    metrics::ChartSpec spec;
    spec.title = QStringLiteral("Неявки по неделям");
    spec.summary = QStringLiteral("С 17,8 до 10,7 процента за двенадцать недель, порог 12");
    spec.unit = QStringLiteral("%");
    spec.decimals = 1;
    spec.threshold = metrics::ChartThreshold{12, QStringLiteral("порог 12 %")};
    spec.notes.append({4, QStringLiteral("включены напоминания")});
    const double values[] = {17.8, 18.2, 16.5, 16.9, 15.8, 14.2, 13.6, 14.4, 12.8, 12.5, 10.7, 7.7};
    const char* days[] = {"27.07", "03.08", "10.08", "17.08", "24.08", "31.08", "07.09", "14.09", "21.09", "28.09", "05.10", "12.10"};
    metrics::ChartSeries series{QStringLiteral("Неявки"), {}};
    for (int week = 0; week < 12; ++week)
        series.points.append({QString::fromLatin1(days[week]), values[week], 40, week == 11});
    spec.series.append(series);
    return spec;
}

inline QWidget* summary(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    QWidget* page = pageOf(column);
    auto* header = new PageHeader(theme, QStringLiteral("Сводка"));
    header->setSubtitle(QStringLiteral("показатели по обращениям, клиника «Линия»"));
    auto* period = new Segmented(theme, {{QStringLiteral("Сегодня")}, {QStringLiteral("Неделя")}, {QStringLiteral("Месяц")}, {QStringLiteral("Квартал")}});
    period->setAccessibleName(QStringLiteral("Период"));
    period->setCurrent(2);
    header->addAction(period);
    header->addAction(new KeycapButton(theme, QStringLiteral("PDF"), QStringLiteral("Ctrl P")));
    column->addWidget(header);

    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(10);
    const Kpi kpis[] = {
        {QStringLiteral("Выручка"), QStringLiteral("2 300 000 ₽"), QStringLiteral("+6 %"), QStringLiteral("прогноз 88,5 % плана"), Tone::Warn, Icon::TrendDown, QStringLiteral("44,2 % от 5 200 000 ₽"), {{1, 1.2, 2, 2.4, 3, 3.1, 4}}},
        {QStringLiteral("Лид → запись"), QStringLiteral("22,8 %"), QStringLiteral("+1,6 п. п."), QStringLiteral("выше цели 18 %"), Tone::Ok, Icon::Check, QStringLiteral("71 из 312, вероятно 18–28 %"), {{17, 14, 20, 18, 23, 22, 24}, 18}},
        {QStringLiteral("Неявки"), QStringLiteral("10,7 %"), QStringLiteral("−2,8 п. п."), QStringLiteral("в норме, до 12 %"), Tone::Ok, Icon::Check, QStringLiteral("6 из 56, вероятно 5–21 %"), {{18, 17, 14, 15, 12, 10.7, 11}, 12}},
        {QStringLiteral("Средний чек"), QStringLiteral("46 000 ₽"), QStringLiteral("+4 %"), QStringLiteral("выше цели 45 000 ₽"), Tone::Ok, Icon::Check, QStringLiteral("50 визитов, было 44 200 ₽"), {{42, 44, 43, 46}, 45}}};
    for (const Kpi& kpi : kpis) {
        auto* tile = new KpiTile(theme);
        tile->setKpi(kpi);
        tiles->addWidget(tile);
    }
    auto* pending = new KpiTile(theme);
    pending->setPending({QStringLiteral("Повторная запись, 30 дней"), QStringLiteral("Мало данных"), 14, 30, QStringLiteral("14 из 30 визитов"), QStringLiteral("покажем примерно 24 октября")});
    tiles->addWidget(pending);
    column->addLayout(tiles);

    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* funnel = new Card;
    funnel->column()->addWidget(new Label(theme, FontRole::BodyStrong, Tone::Main, QStringLiteral("Воронка")));
    auto* funnelBars = new BarList(theme);
    funnelBars->setBars({{QStringLiteral("Лиды"), 1, -1, QStringLiteral("312")},
                         {QStringLiteral("Квалифицированы"), 0.526, -1, QStringLiteral("164"), QStringLiteral("52,6 %")},
                         {QStringLiteral("Записаны"), 0.228, -1, QStringLiteral("71"), QStringLiteral("43,3 %"), Tone::Bad},
                         {QStringLiteral("Подтверждены"), 0.199, -1, QStringLiteral("62"), QStringLiteral("87,3 %")},
                         {QStringLiteral("Пришли"), 0.16, -1, QStringLiteral("50"), QStringLiteral("80,6 %")}});
    funnel->column()->addWidget(funnelBars, 1);
    row->addWidget(funnel, 1);
    auto* sources = new Card;
    sources->column()->addWidget(new Label(theme, FontRole::BodyStrong, Tone::Main, QStringLiteral("Источники")));
    auto* sourceBars = new BarList(theme);
    sourceBars->setColumns(40, 80);
    sourceBars->setBarHeight(16);
    sourceBars->setBars({{QStringLiteral("WhatsApp"), 1, 0.279, QStringLiteral("104"), QStringLiteral("27,9 %"), Tone::Main},
                         {QStringLiteral("Звонок"), 0.75, 0.2, QStringLiteral("78"), QStringLiteral("26,9 %"), Tone::Main},
                         {QStringLiteral("Instagram"), 0.6, 0.077, QStringLiteral("62"), QStringLiteral("12,9 %"), Tone::Bad},
                         {QStringLiteral("С улицы"), 0.115, 0.02, QStringLiteral("12"), QStringLiteral("мало данных")}});
    sources->column()->addWidget(sourceBars, 1);
    row->addWidget(sources, 1);
    auto* weeks = new Card;
    auto* chart = new charts::ChartWidget(theme);
    chart->setSpec(noShowsByWeek());
    chart->setRemark(QStringLiteral("с 17,8 до 10,7 %"), Tone::Ok);
    chart->setFootnote(QStringLiteral("Пустой кружок: неделя ещё не закончилась"));
    weeks->column()->addWidget(chart);
    row->addWidget(weeks, 1);
    column->addLayout(row, 1);

    auto* plans = new Card;
    const std::tuple<QString, Plan> lines[] = {{QStringLiteral("Павлова И."), {0.536, 1.07, {}, true, 0.5}},
                                               {QStringLiteral("Иванов Д."), {0.4, 0.8, 0.8}},
                                               {QStringLiteral("Жуков К."), {0.198, {}, {}, false, 0.5, true}}};
    int id = 0;
    for (const auto& [name, plan] : lines) {
        auto* line = new QHBoxLayout;
        line->addWidget(new Avatar(theme, name, ++id, 22));
        line->addWidget(new Label(theme, FontRole::BodyMedium, Tone::Main, name));
        auto* bar = new PlanBar(theme);
        bar->setPlan(plan, name);
        line->addWidget(bar, 1);
        line->addWidget(new Chip(theme, {ChipKind::Ok, QStringLiteral("по плану"), Icon::Check}));
        plans->column()->addLayout(line);
    }
    plans->column()->addWidget(new SpansLabel(theme, {{QStringLiteral("27"), FontRole::BodyStrong}, {QStringLiteral(" новых, обычно к этому часу 20")}}));
    auto* steps = new StepBar(theme);
    steps->setSteps({QStringLiteral("Новый"), QStringLiteral("Квалифицирован"), QStringLiteral("Подтверждён"), QStringLiteral("Пришёл")}, 1);
    plans->column()->addWidget(steps);
    auto* dots = new StepDots(theme);
    dots->setSteps({QStringLiteral("Файл"), QStringLiteral("Столбцы и проверка"), QStringLiteral("Готово")}, 1);
    plans->column()->addWidget(dots, 0, Qt::AlignLeft);
    column->addWidget(plans);
    return page;
}

inline QWidget* forms(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    QWidget* page = pageOf(column);
    column->addWidget(new PageHeader(theme, QStringLiteral("Настройки")));
    auto* buttons = new QHBoxLayout;
    for (const ButtonKind kind : {ButtonKind::Default, ButtonKind::Primary, ButtonKind::Ghost, ButtonKind::Danger}) {
        for (const bool enabled : {true, false}) {
            auto* button = new KeycapButton(theme, QStringLiteral("Перенести"), QStringLiteral("F4"), kind);
            button->setEnabled(enabled);
            buttons->addWidget(button);
        }
    }
    buttons->addStretch(1);
    column->addLayout(buttons);

    auto* fields = new QHBoxLayout;
    auto* phone = new Field(theme, QStringLiteral("Телефон"));
    phone->setLeadingIcon(Icon::Phone);
    phone->setRole(FontRole::PhoneInput);
    phone->setText(QStringLiteral("+7 912 305-44-18"));
    phone->setTrailingHint(QStringLiteral("номер верный"), Tone::Ok, Icon::Check);
    auto* wrong = new Field(theme, QStringLiteral("Сумма"));
    wrong->setText(QStringLiteral("6 т.р."));
    wrong->setInvalid(true);
    auto* service = new Field(theme, QStringLiteral("Услуга"));
    service->setTrailingHint(QStringLiteral("45 мин"));
    auto* person = new Combo(theme);
    person->addItem(QStringLiteral("Ирина Павлова"));
    person->setAccessibleName(QStringLiteral("Ответственный"));
    auto* day = new QDateEdit(QDate(2026, 10, 15));
    day->setAccessibleName(QStringLiteral("День"));
    auto* count = new QSpinBox;
    count->setAccessibleName(QStringLiteral("Сколько"));
    for (QWidget* widget : std::initializer_list<QWidget*>{phone, wrong, service, person, day, count})
        fields->addWidget(widget);
    column->addLayout(fields);

    auto* marks = new QHBoxLayout;
    for (const bool on : {true, false}) {
        auto* check = new CheckBox(theme, QStringLiteral("Напомнить"));
        check->setChecked(on);
        marks->addWidget(check);
        auto* radio = new QRadioButton(QStringLiteral("Дополнить карточку"));
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        marks->addWidget(radio);
    }
    marks->addStretch(1);
    column->addLayout(marks);
    auto* chips = new QHBoxLayout;
    for (const ChipKind kind : {ChipKind::Plain, ChipKind::Neutral, ChipKind::Soon, ChipKind::Late, ChipKind::Ok,
                                ChipKind::Confirmed, ChipKind::Qualified, ChipKind::Accent})
        chips->addWidget(new Chip(theme, {kind, QStringLiteral("Осталось 2 мин"), Icon::Clock}));
    chips->addStretch(1);
    column->addLayout(chips);

    auto* words = new QPlainTextEdit(QStringLiteral("О чём спросили, что важно"));
    words->setAccessibleName(QStringLiteral("Заметка"));
    words->setFixedHeight(64);
    column->addWidget(words);
    auto* windows = new OptionList(theme);
    windows->setAccessibleName(QStringLiteral("Окна"));
    windows->setOptions({{QStringLiteral("завтра 16:00"), QStringLiteral("Совпадает с пожеланием"), QStringLiteral("пт 16 окт., Крылова Ю."), QStringLiteral("Alt 1")},
                        {QStringLiteral("понедельник 15:00"), {}, QStringLiteral("19 окт., Крылова Ю."), QStringLiteral("Alt 2")}});
    windows->setCurrent(0);
    column->addWidget(windows);

    auto* icons = new QGridLayout;
    icons->setSpacing(6);
    int place = 0;
    for (int at = int(theme::kFirstIcon); at <= int(theme::kLastIcon); ++at, ++place) {
        auto* icon = new QLabel;
        icon->setPixmap(theme.icons().pixmap(static_cast<Icon>(at), theme.tokens().t2, 20, 1));
        icons->addWidget(icon, place / 32, place % 32);
    }
    column->addLayout(icons);
    column->addStretch(1);
    return page;
}

inline DialogFrame* refusal(const Theme& theme)
{
    auto* dialog = new DialogFrame(theme);
    dialog->setTitle(QStringLiteral("Отказ: Тимур Галеев"), QStringLiteral("Виниры, 4 зуба. Без причины отказ не сохранить."));
    dialog->setFixedWidth(466);
    auto* reasons = new OptionList(theme);
    reasons->setAccessibleName(QStringLiteral("Причина"));
    reasons->setOptions({{QStringLiteral("Дорого"), QStringLiteral("61 в октябре")},
                         {QStringLiteral("Не отвечает"), QStringLiteral("84 в октябре")},
                         {QStringLiteral("Выбрали других"), QStringLiteral("38 в октябре")}});
    reasons->setCurrent(0);
    dialog->body()->addSpacing(8);
    dialog->body()->addWidget(reasons);
    dialog->body()->addWidget(new Label(theme, FontRole::SecondaryMedium, Tone::Second, QStringLiteral("Подробности")));
    auto* details = new Field(theme, QStringLiteral("Подробности"));
    details->setText(QStringLiteral("Ждёт рассрочку на полгода"));
    dialog->body()->addWidget(details);
    auto* remind = new QHBoxLayout;
    auto* check = new CheckBox(theme, QStringLiteral("Напомнить через"));
    check->setChecked(true);
    remind->addWidget(check, 1);
    auto* days = new Combo(theme);
    days->addItems({QStringLiteral("30 дней"), QStringLiteral("60 дней")});
    days->setAccessibleName(QStringLiteral("Напомнить через"));
    remind->addWidget(days);
    dialog->body()->addLayout(remind);
    auto* channels = new OptionList(theme, OptionShape::Tiles);
    channels->setAccessibleName(QStringLiteral("Канал"));
    channels->setOptions({{QStringLiteral("WhatsApp"), {}, {}, {}, Icon::Whatsapp},
                          {QStringLiteral("Telegram"), {}, {}, {}, Icon::Telegram},
                          {QStringLiteral("Instagram"), {}, {}, {}, Icon::Instagram},
                          {QStringLiteral("Сайт"), {}, {}, {}, Icon::Globe},
                          {QStringLiteral("Звонок"), {}, {}, {}, Icon::Phone}});
    channels->setCurrent(4);
    dialog->body()->addWidget(channels);
    auto* keep = new KeycapButton(theme, QStringLiteral("Не менять"), QStringLiteral("Esc"));
    auto* save = new KeycapButton(theme, QStringLiteral("Сохранить отказ"), QStringLiteral("Enter"), ButtonKind::Primary);
    for (KeycapButton* button : {keep, save}) {
        button->setSize(ButtonSize::Dialog);
        dialog->footer()->addWidget(button);
    }
    QObject::connect(keep, &QPushButton::clicked, dialog, &DialogFrame::dismiss);
    QObject::connect(save, &QPushButton::clicked, dialog, &DialogFrame::accept);
    dialog->setDefaultButton(save);
    dialog->setFirstFocus(details);
    dialog->setContextKeys({{{QStringLiteral("1…3")}, QStringLiteral("причина")}, {{QStringLiteral("Esc")}, QStringLiteral("не менять")}});
    return dialog;
}

class ShowPage final : public shell::Page
{
public:
    ShowPage(shell::Section section, const QString& title, Icon icon, QWidget* widget)
        : m_section(section), m_title(title), m_icon(icon), m_widget(widget)
    {
    }
    ~ShowPage() override
    {
        if (m_widget && !m_widget->parent()) // never shown, so nobody else's
            delete m_widget;
    }
    [[nodiscard]] QString id() const override { return QStringLiteral("show-%1").arg(int(m_section)); }
    [[nodiscard]] shell::Section section() const override { return m_section; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Icon icon() const override { return m_icon; }
    [[nodiscard]] QWidget* widget() override { return m_widget; }
    [[nodiscard]] shell::Badge badge() const override { return m_section == shell::Section::Leads ? shell::Badge{6, true} : shell::Badge{}; }
    [[nodiscard]] QList<KeyHint> contextKeys() const override
    {
        return {{{QStringLiteral("F2")}, QStringLiteral("новый лид")}, {{QStringLiteral("↑"), QStringLiteral("↓")}, QStringLiteral("по строкам")}};
    }
    void activated() override { ++activations; }
    int activations = 0;

private:
    shell::Section m_section;
    QString m_title;
    Icon m_icon;
    QPointer<QWidget> m_widget;
};

} // namespace priyom::gallery
