// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source.h"

#include <QRegularExpression>
#include <QStringList>

namespace priyom::architecture {

namespace {

// Walks over C++ once; what it has not been told to skip is code.
class Lexer
{
public:
    explicit Lexer(const QString& text) : m_text(text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (ahead(u"//"))
                skipTo(QStringLiteral("\n"), 0);
            else if (ahead(u"/*"))
                skipTo(QStringLiteral("*/"), 2);
            else if (ahead(u"R\"") && !isWord(before()))
                rawLiteral();
            else if (m_text[m_at] == u'"')
                literal();
            else if (m_text[m_at] == u'\'' && !before().isDigit()) // 1'000 is a number
                skipQuoted(u'\'');
            else
                code += m_text[m_at++];
        }
    }

    QString code;
    QList<Line> literals;

private:
    [[nodiscard]] bool ahead(QStringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }
    [[nodiscard]] QChar before() const { return m_at > 0 ? m_text[m_at - 1] : QChar(u'\n'); }
    static bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'_'; }
    [[nodiscard]] int lineHere() const { return int(code.count(u'\n')) + 1; }

    // Lines stay lines, whatever is left out of them.
    void keepLines(QStringView skipped) { code += QString(skipped.count(u'\n'), u'\n'); }

    void skipTo(const QString& end, qsizetype over)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        const qsizetype to = found < 0 ? m_text.size() : found + over;
        keepLines(QStringView(m_text).sliced(m_at, to - m_at));
        m_at = to;
    }
    void skipQuoted(QChar quote)
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n'; ++m_at)
            m_at += m_text[m_at] == u'\\' ? 1 : 0;
        m_at = qMin(m_at + 1, m_text.size());
    }
    void literal()
    {
        const qsizetype from = m_at + 1;
        const int line = lineHere();
        skipQuoted(u'"');
        literals << Line{line, m_text.mid(from, m_at - from - 1)};
        code += QStringLiteral("\"\"");
    }
    void rawLiteral()
    {
        const int line = lineHere();
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = QLatin1Char(')') + m_text.mid(m_at + 2, open - m_at - 2) + QLatin1Char('"');
        const qsizetype close = m_text.indexOf(end, open);
        literals << Line{line, m_text.mid(open + 1, close - open - 1)};
        code += QStringLiteral("\"\"");
        skipTo(end, end.size());
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

bool Source::isCpp() const
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

bool Source::isUnder(const char* folder) const
{
    return path.startsWith(QLatin1String(folder) + QLatin1Char('/'));
}

QString Source::module() const
{
    const QStringList parts = path.split(QLatin1Char('/'));
    const bool layered = isUnder("core") || isUnder("ui") || isUnder("app");
    return layered && parts.size() > 2 ? QString(parts[0] + QLatin1Char('/') + parts[1]) : QString();
}

Source takeApart(const QString& path, const QString& text)
{
    Source source;
    source.path = path;
    source.text = text;
    if (!source.isCpp())
        return source;
    static const QRegularExpression kInclude(QStringLiteral(R"(^\s*#\s*include\s*(["<][^">]+[">]))"));
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (const auto match = kInclude.match(line); match.hasMatch())
            source.includes << Line{number, match.captured(1)};
    }
    Lexer lexer(text);
    lexer.run();
    number = 0;
    for (const QString& line : lexer.code.split(QLatin1Char('\n')))
        source.code << Line{++number, line};
    source.literals = lexer.literals;
    return source;
}

} // namespace priyom::architecture
