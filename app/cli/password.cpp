// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/password.h"

#include <sodium.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

#include <termios.h>
#include <unistd.h>

namespace priyom::cli {

namespace {

constexpr auto kVariable = "PRIYOM_PASSWORD";
constexpr size_t kLongestTyped = 4096;

std::optional<staff::Secret> fromEnvironment()
{
    char* const value = std::getenv(kVariable);
    if (value == nullptr)
        return std::nullopt;
    const size_t size = std::strlen(value);
    staff::Secret secret(QByteArrayView(value, qsizetype(size)));
    sodium_memzero(value, size); // /proc shows these very bytes
    unsetenv(kVariable);
    return secret;
}

// The terminal without echo, put back when this goes.
class SilentTerminal final
{
public:
    explicit SilentTerminal(int descriptor) : m_descriptor(descriptor)
    {
        m_changed = tcgetattr(m_descriptor, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)
    [[nodiscard]] bool isSilent() const { return m_changed; }

private:
    int m_descriptor;
    termios m_before{};
    bool m_changed = false;
};

std::optional<staff::Secret> fromTerminal(const QString& prompt)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> terminal(std::fopen("/dev/tty", "r+"), &std::fclose);
    if (!terminal)
        return std::nullopt;
    const SilentTerminal silent(fileno(terminal.get()));
    if (!silent.isSilent())
        return std::nullopt;
    std::fputs(prompt.toUtf8().constData(), terminal.get());
    std::fflush(terminal.get());
    char line[kLongestTyped];
    std::setvbuf(terminal.get(), nullptr, _IONBF, 0);
    const bool typed = std::fgets(line, sizeof line, terminal.get()) != nullptr;
    std::fputs("\n", terminal.get());
    QByteArrayView bytes(line, typed ? qsizetype(std::strcspn(line, "\n")) : 0);
    staff::Secret secret(bytes);
    sodium_memzero(line, sizeof line);
    return typed ? std::optional(std::move(secret)) : std::nullopt;
}

} // namespace

Result<staff::Secret> password(const QString& prompt)
{
    auto given = fromEnvironment();
    if (!given)
        given = fromTerminal(prompt);
    if (!given)
        return fail(ErrorCode::NotSignedIn, QString(), QStringLiteral("no_password"));
    return *std::move(given);
}

} // namespace priyom::cli
