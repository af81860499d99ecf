// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sign_in.h"

#include "app/cli/password.h"

#include <QCoreApplication>
#include <QThread>

namespace priyom::cli {

namespace {

// A wrong guess that cannot be counted, because the window holds the file, is answered after the longest wait there is:
// holding the file must not make guessing cheap.
constexpr Milliseconds kWhenNotCounted = staff::kLongestDelay;

Result<staff::Confirmed> record(const GlobalOptions& options, backend::Shop& shop, const staff::Attempt& attempt,
                                const staff::Verdict& verdict, staff::Trace trace)
{
    if (shop.database().access() == storage::Access::Write)
        return shop.services().signIn.confirm(attempt, verdict, trace);
    PRIYOM_TRY(const bool nothing, shop.services().signIn.leavesNothing(attempt, verdict, trace));
    if (nothing)
        return shop.services().signIn.confirm(attempt, verdict, trace);

    const Milliseconds wait = verdict.right ? Milliseconds(0) : options.wait;
    auto writer = backend::Shop::open(options.database, storage::Access::Write, wait, std::make_shared<SystemClock>());
    if (writer)
        return (*writer)->services().signIn.confirm(attempt, verdict, trace);
    if (verdict.right) // nothing is lost but the note of it
        return shop.services().signIn.confirmUnrecorded(attempt, verdict);
    QThread::msleep(ulong(kWhenNotCounted.count()));
    return fail(ErrorCode::NotSignedIn, QString(), QStringLiteral("wrong"));
}

} // namespace

Result<staff::Session> signIn(const GlobalOptions& options, backend::Shop& shop, staff::Trace trace)
{
    PRIYOM_TRY(const staff::Secret secret, password(QCoreApplication::translate("Cli", "Пароль (%1): ").arg(options.as)));
    staff::SignInService& service = shop.services().signIn;
    PRIYOM_TRY(const staff::Attempt attempt, service.prepare(options.as, staff::Way::Password, backend::Shop::device()));
    const staff::Verdict verdict = staff::verify(attempt, secret);
    PRIYOM_TRY(const staff::Confirmed confirmed, record(options, shop, attempt, verdict, trace));
    return service.session(confirmed);
}

} // namespace priyom::cli
