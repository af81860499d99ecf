// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/sign_in.h"
#include "core/base/instant_text.h"

#include <QJsonDocument>

#include <cstdio>

namespace priyom::cli {

Cli::Cli(GlobalOptions options) : m_options(std::move(options)), m_clock(std::make_shared<SwitchedClock>())
{
}

Cli::~Cli() = default;

Result<const Clock*> Cli::clock(const Zone& zone)
{
    if (!m_options.now.isEmpty()) {
        PRIYOM_TRY(const Instant at, parseInstant(m_options.now, zone));
        m_clock->follow(std::make_unique<FixedClock>(at));
    }
    return m_clock.get();
}

Result<> Cli::open(storage::Access access)
{
    if (m_options.database.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("--db"), QStringLiteral("missing"));
    PRIYOM_TRY(m_shop, backend::Shop::open(m_options.database, access, m_options.wait, m_clock, std::make_shared<SystemClock>()));
    PRIYOM_CHECK(clock(m_shop->zone()));
    PRIYOM_TRY(m_session, m_options.as.isEmpty() ? m_shop->openSession() : signIn(m_options, *m_shop, m_trace));
    return {};
}

Result<Instant> Cli::instant(const QString& text) const
{
    return parseInstant(text, m_shop->zone());
}

void Cli::acknowledge(const QByteArray& line)
{
    print(line + '\n');
}

void Cli::print(const QByteArray& data)
{
    m_wrote = m_wrote && std::fwrite(data.constData(), 1, size_t(data.size()), stdout) == size_t(data.size());
    m_wrote = m_wrote && std::fflush(stdout) == 0;
}

void Cli::print(const QJsonObject& object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Cli::say(const QString& words)
{
    const QByteArray line = words.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace priyom::cli
