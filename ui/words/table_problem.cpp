// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/table_problem.h"

#include "core/tables/csv_record.h"
#include "ui/words/reject_text.h"

#include <QCoreApplication>

namespace priyom::words {

namespace {

constexpr QLatin1String kTwice("twice:");

class TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWords)

public:
    static QString encoding()
    {
        return tr("Файл не в кодировке UTF-8, поэтому русские буквы не прочитать. Откройте его в Excel, выберите «Файл → Сохранить как», тип файла "
                  "«CSV UTF-8», и загрузите то, что получилось. В LibreOffice: «Сохранить как», «Текст CSV», кодировка «Юникод (UTF-8)».");
    }
    static QString semicolons()
    {
        return tr("Столбцы разделены точкой с запятой, а нужна запятая. В Excel: «Файл → Параметры → Дополнительно», снимите «Использовать системные "
                  "разделители», разделителем целой и дробной части поставьте точку и сохраните файл снова. В LibreOffice разделитель спрашивают при "
                  "сохранении.");
    }
    static QString twice(const QString& column)
    {
        return tr("Столбец %1 стоит в файле дважды, и какой из них верный, неизвестно. Оставьте один.").arg(column);
    }
    static QString brokenHeader(const QString& how) { return tr("Первая строка файла, с названиями столбцов: %1.").arg(how); }
    static QString empty() { return tr("Файл пуст: в нём нет даже строки с названиями столбцов."); }
    static QString unknown()
    {
        return tr("Что это за файл, непонятно: первой строкой должны стоять названия столбцов, у истории заявок среди них lead_id и created_at, "
                  "у звонков call_id и started_at.");
    }
    static QString missing(const QString& column) { return tr("В файле нет столбца %1, а он нужен всегда.").arg(column); }
    static QString nothingTaken(const QString& path) { return tr("Ни одна строка не подошла: %1").arg(path); }
};

QString headerProblem(const QString& why)
{
    if (why == tables::keyOf(tables::CsvFault::InvalidUtf8))
        return TableWords::encoding();
    if (why == QLatin1String("semicolons"))
        return TableWords::semicolons();
    if (why.startsWith(kTwice))
        return TableWords::twice(why.mid(kTwice.size()));
    return TableWords::brokenHeader(rejectText(why));
}

} // namespace

QString utf8Advice()
{
    return TableWords::encoding();
}

std::optional<QString> tableProblem(const Error& error)
{
    if (error.subject == QLatin1String("header"))
        return headerProblem(error.detail);
    if (error.detail == QLatin1String("unknown_kind"))
        return TableWords::unknown();
    if (error.subject == QLatin1String("file") && error.detail == QLatin1String("empty"))
        return TableWords::empty();
    if (error.detail == QLatin1String("column_missing"))
        return TableWords::missing(error.subject);
    if (error.detail == QLatin1String("rejected"))
        return TableWords::nothingTaken(error.subject);
    return std::nullopt;
}

} // namespace priyom::words
