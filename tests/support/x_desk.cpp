// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_desk.h"

#include <QHash>
#include <QStandardPaths>
#include <QTest>

namespace priyom::test {

namespace {

constexpr int kPatienceMs = 30'000;

// X keycodes of a 105-key keyboard (evdev), row by row.
struct Row
{
    int firstCode;
    QString latin;
    QString russian;
};

const QList<Row>& rows()
{
    static const QList<Row> all{{10, QStringLiteral("1234567890"), QStringLiteral("1234567890")},
                                {24, QStringLiteral("QWERTYUIOP"), QStringLiteral("йцукенгшщз")},
                                {34, {}, QStringLiteral("хъ")},
                                {38, QStringLiteral("ASDFGHJKL"), QStringLiteral("фывапролд")},
                                {47, {}, QStringLiteral("жэё")},
                                {52, QStringLiteral("ZXCVBNM"), QStringLiteral("ячсмить")},
                                {59, {}, QStringLiteral("бю")}};
    return all;
}

int codeOf(QChar letter, bool latin)
{
    if (letter == u' ')
        return 65;
    for (const Row& row : rows()) {
        const qsizetype at = (latin ? row.latin : row.russian).indexOf(letter);
        if (at >= 0)
            return row.firstCode + static_cast<int>(at);
    }
    qFatal("no such key: %s", qUtf8Printable(QString(letter)));
}

// «9» alone would be taken for the digit's symbol and not for the key's code.
QString named(int code)
{
    return code < 10 ? QStringLiteral("Escape") : QString::number(code);
}

int codeOf(const QString& key)
{
    static const QHash<QString, int> codes{{QStringLiteral("Esc"), 9},    {QStringLiteral("Tab"), 23},   {QStringLiteral("Enter"), 36},
                                           {QStringLiteral("Ctrl"), 37},  {QStringLiteral("Shift"), 50}, {QStringLiteral("Alt"), 64},
                                           {QStringLiteral("Space"), 65}, {QStringLiteral("F11"), 95},   {QStringLiteral("F12"), 96}};
    if (const auto known = codes.constFind(key); known != codes.constEnd())
        return *known;
    if (key.size() > 1 && key.startsWith(QLatin1Char('F')))
        return 66 + key.mid(1).toInt();
    return codeOf(key.front(), true);
}

const QStringList kTools{QStringLiteral("Xvfb"), QStringLiteral("openbox"), QStringLiteral("xdotool"), QStringLiteral("setxkbmap")};

} // namespace

QString XDesk::missing()
{
    QStringList none;
    for (const QString& tool : kTools) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            none.append(tool);
    }
    return none.join(QStringLiteral(", "));
}

XDesk::XDesk() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char* folder : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        m_environment.insert(QLatin1String(folder), m_home.path());
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")); // the screen is this test's own, nobody else's messages
}

XDesk::~XDesk()
{
    for (QProcess* process : {&m_program, &m_manager, &m_server}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(kPatienceMs))
            process->kill();
    }
}

bool XDesk::start(const QString& layouts)
{
    m_server.setReadChannel(QProcess::StandardOutput);
    m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                            QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                                            QStringLiteral("-noreset")}); // the layout outlives the tool that sets it
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(kPatienceMs))
            return false;
    }
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed()));
    if (!tool(QStringLiteral("setxkbmap"), {QStringLiteral("-layout"), layouts}))
        return false;
    m_manager.setProcessEnvironment(m_environment);
    m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    return QTest::qWaitFor([this] { return tool(QStringLiteral("xdotool"), {QStringLiteral("get_desktop")}).has_value(); }, kPatienceMs);
}

bool XDesk::startProgram(const QStringList& arguments)
{
    m_program.setProcessEnvironment(m_environment);
    m_program.start(qEnvironmentVariable("PRIYOM_BIN_DIR") + QStringLiteral("/priyom"), arguments);
    return m_program.waitForStarted(kPatienceMs);
}

bool XDesk::closeProgram()
{
    keys({named(codeOf(QStringLiteral("Alt"))), named(codeOf(QStringLiteral("F4")))});
    return m_program.waitForFinished(kPatienceMs) && m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
}

bool XDesk::killProgram()
{
    if (m_program.state() != QProcess::Running)
        return false;
    m_program.kill();
    return m_program.waitForFinished(kPatienceMs) && m_program.exitStatus() == QProcess::CrashExit;
}

void XDesk::type(const QString& text)
{
    for (const QChar letter : text) {
        const QString key = named(codeOf(letter.toLower(), false));
        keys(letter.isUpper() ? QStringList{named(codeOf(QStringLiteral("Shift"))), key} : QStringList{key});
    }
}

void XDesk::press(const QString& key)
{
    QStringList down;
    for (const QString& part : key.split(QLatin1Char('+')))
        down.append(named(codeOf(part)));
    keys(down);
}

void XDesk::pointAt(int x, int y)
{
    tool(QStringLiteral("xdotool"), {QStringLiteral("mousemove"), QString::number(x), QString::number(y)});
}

void XDesk::pressButton()
{
    tool(QStringLiteral("xdotool"), {QStringLiteral("mousedown"), QStringLiteral("1")});
}

void XDesk::letButtonGo()
{
    tool(QStringLiteral("xdotool"), {QStringLiteral("mouseup"), QStringLiteral("1")});
}

// By the focus of the keyboard: the window manager names a window the active one already before it stands on the screen, and a
// key pressed then goes nowhere.
QString XDesk::activeTitle() const
{
    const auto name = tool(QStringLiteral("xdotool"), {QStringLiteral("getwindowfocus"), QStringLiteral("getwindowname")});
    return name ? QString::fromUtf8(name->trimmed()) : QString();
}

std::optional<QByteArray> XDesk::tool(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

void XDesk::keys(const QStringList& down)
{
    QStringList arguments;
    for (const QString& key : down)
        arguments += {QStringLiteral("keydown"), QStringLiteral("--delay"), QStringLiteral("0"), key};
    for (auto key = down.crbegin(); key != down.crend(); ++key)
        arguments += {QStringLiteral("keyup"), QStringLiteral("--delay"), QStringLiteral("0"), *key};
    tool(QStringLiteral("xdotool"), arguments);
}

} // namespace priyom::test
