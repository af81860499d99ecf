// SPDX-License-Identifier: GPL-3.0-or-later
// A screen with a window manager and a keyboard as a shop has them: Xvfb, openbox, xdotool, setxkbmap. Keys are named by their
// place on the keyboard, and what they type is what the layout makes of them.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace priyom::test {

class XDesk final
{
public:
    // What the machine has not got for this; empty where it has everything.
    [[nodiscard]] static QString missing();

    XDesk();
    ~XDesk();
    Q_DISABLE_COPY_MOVE(XDesk)

    // `layouts` as setxkbmap takes them, the first is on; false where no server or no window manager comes up.
    [[nodiscard]] bool start(const QString& layouts);
    [[nodiscard]] bool startProgram(const QStringList& arguments);
    // Asks the window to close, as Alt+F4 does; true when the program has ended by itself without a fault.
    [[nodiscard]] bool closeProgram();
    // As a power cut does to it: SIGKILL, nothing is asked. False where it had ended before.
    [[nodiscard]] bool killProgram();

    // As one types who sees ЙЦУКЕН on the keys.
    void type(const QString& text);
    // "Tab", "F2", "Ctrl+S": the letter is the one engraved in Latin, whatever layout is on.
    void press(const QString& key);

    // The pointer in pixels of the screen, and its first button.
    void pointAt(int x, int y);
    void pressButton();
    void letButtonGo();

    // For a window of the test's own process; ":7".
    [[nodiscard]] QByteArray display() const { return m_environment.value(QStringLiteral("DISPLAY")).toLocal8Bit(); }
    // Of the window that has the keyboard.
    [[nodiscard]] QString activeTitle() const;
    [[nodiscard]] QByteArray programErrors() { return m_program.readAllStandardError(); }

private:
    // What it printed; nothing where it failed.
    std::optional<QByteArray> tool(const QString& program, const QStringList& arguments) const;
    void keys(const QStringList& down);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_server;
    QProcess m_manager;
    QProcess m_program;
};

} // namespace priyom::test
