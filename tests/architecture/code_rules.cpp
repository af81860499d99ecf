// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in the code and its strings.
#include "tests/architecture/rules.h"

#include <QRegularExpression>

namespace priyom::architecture {

namespace {

Findings matching(const QList<Line>& lines, const QRegularExpression& expression)
{
    Findings found;
    for (const Line& line : lines) {
        if (expression.match(line.text).hasMatch())
            found << Line{line.number, line.text.trimmed().left(100)};
    }
    return found;
}

bool isProduct(const Source& source)
{
    return source.isUnder("core") || source.isUnder("ui") || source.isUnder("app");
}

Findings sqlInStores(const Source& source, const Borders&)
{
    // A condition that several stores of a module share stands in the header of one of them.
    const bool store =
        source.path.endsWith(QLatin1String("_store.cpp")) || source.path.endsWith(QLatin1String("_store.h"));
    if (!isProduct(source) || store || source.isUnder("core/storage"))
        return {};
    static const QRegularExpression kSql(QStringLiteral(R"(\b(SELECT|INSERT|UPDATE|DELETE)\b)"));
    return matching(source.literals, kSql);
}

Findings noSingletons(const Source& source, const Borders&)
{
    if (!isProduct(source))
        return {};
    static const QRegularExpression kInstance(QStringLiteral(
        R"((?<!QCoreApplication::)(?<!QGuiApplication::)(?<!QApplication::)(?<!qApp->)\binstance\s*\()"));
    return matching(source.code, kInstance);
}

Findings typedConnections(const Source& source, const Borders&)
{
    static const QRegularExpression kStringBased(QStringLiteral(R"(\b(SIGNAL|SLOT)\s*\()"));
    return matching(source.code, kStringBased);
}

Findings oneEventLoop(const Source& source, const Borders&)
{
    if (!source.isUnder("core") && !source.isUnder("ui"))
        return {};
    static const QRegularExpression kNested(QStringLiteral(R"(\bQEventLoop\b|\bprocessEvents\b|(\.|->)exec\(\))"));
    return matching(source.code, kNested);
}

Findings wholeMoney(const Source& source, const Borders&)
{
    if (!source.isUnder("core/payments") && !source.path.startsWith(QLatin1String("core/base/money.")))
        return {};
    static const QRegularExpression kBinary(QStringLiteral(R"(\b(double|float)\b)"));
    return matching(source.code, kBinary);
}

Findings wordlessCore(const Source& source, const Borders&)
{
    if (!source.isUnder("core"))
        return {};
    static const QRegularExpression kSentence(QStringLiteral(R"([а-яА-ЯёЁ])"));
    static const QRegularExpression kTr(QStringLiteral(R"(\btr\()"));
    return matching(source.literals, kSentence) + matching(source.code, kTr);
}

// A journey is told in keys; what a test does for the person at them proves nothing of the way there.
Findings journeysByKeys(const Source& source, const Borders&)
{
    if (!source.isUnder("tests/journey") && !source.isUnder("tests/desktop"))
        return {};
    static const QRegularExpression kByCode(QStringLiteral(
        R"((\.|->)(setFocus|choose|click|animateClick|trigger|selectRow|setCurrent\w*|setText|setPlainText|setValue|setChecked|setDate|setTime|showBoard|focusNote|save)\s*\()"));
    // A picture is kept of what the keys led to.
    static const QRegularExpression kPicture(QStringLiteral(R"(\bgrab\(\)\.save\()"));
    Findings found = matching(source.code, kByCode);
    found.removeIf([](const Line& line) { return kPicture.match(line.text).hasMatch(); });
    return found;
}

// Qt's own fields take Ctrl+Z in the Latin layout only and keep it from the window while there is nothing to take back.
Findings fieldsOfTheKit(const Source& source, const Borders&)
{
    if (!(source.isUnder("ui") || source.isUnder("app")) || source.isUnder("ui/kit"))
        return {};
    static const QRegularExpression kPlain(QStringLiteral(
        R"(\bnew\s+(QLineEdit|Q(Plain)?TextEdit|QTextBrowser|Q(Double)?SpinBox|Q(Date|Time|DateTime)Edit|QKeySequenceEdit)\b|(\.|->)setEditable\s*\(|\bQInputDialog\b)"));
    return matching(source.code, kPlain);
}

// Files that see only the type take another hash for it, and a set filled by one file is searched in vain by the other; the
// optimizer alone decides which of the two the program has.
Findings hashesWithTheirTypes(const Source& source, const Borders&)
{
    static const QRegularExpression kHash(QStringLiteral(R"(\bsize_t\s+qHash\s*\(\s*(?:const\s+)?(?:\w+::)*(\w+)|\bstruct\s+(?:std::)?hash<\s*(?:\w+::)*(\w+))"));
    Findings found;
    for (const Line& line : source.code) {
        const QRegularExpressionMatch hash = kHash.match(line.text);
        if (!hash.hasMatch())
            continue;
        const QString type = hash.captured(1).isEmpty() ? hash.captured(2) : hash.captured(1);
        const QRegularExpression defined(QStringLiteral(R"(\b(?:class|struct)\s+%1\b(?!\s*;))").arg(type));
        if (matching(source.code, defined).isEmpty())
            found << Line{line.number, line.text.trimmed().left(100)};
    }
    return found;
}

constexpr BorderRule kRules[] = {
    {"SQL only in stores and core/storage", sqlInStores}, {"no singletons", noSingletons},
    {"connections are typed", typedConnections},          {"no nested event loop", oneEventLoop},
    {"money is never a binary fraction", wholeMoney},     {"core says nothing to people", wordlessCore},
    {"journeys are told in keys", journeysByKeys},        {"fields are the kit's", fieldsOfTheKit},
    {"a type's hash stands with the type", hashesWithTheirTypes},
};

} // namespace

std::span<const BorderRule> codeRules()
{
    return kRules;
}

} // namespace priyom::architecture
