// SPDX-License-Identifier: GPL-3.0-or-later
// Files in and out by name, and the check of the shop. Paths are those of the machine it runs on.
#include "core/backend/values.h"
#include "core/backend/verification.h"
#include "core/intake/import_report.h"

#include <QFile>
#include <QSaveFile>

namespace priyom::backend {

namespace {

using intake::IntakeService;

template <Result<intake::ImportReport> (IntakeService::*import)(const staff::Session&, QIODevice&, const intake::ImportOptions&)>
Result<QJsonObject> importFile(const Call& call)
{
    PRIYOM_TRY(const QString path, neededText(call, "file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, path, file.errorString());
    intake::ImportOptions options;
    options.dryRun = call.values[QLatin1String("dry_run")].toBool();
    PRIYOM_TRY(const intake::ImportReport report, (call.services().intake.*import)(call.session, file, options));
    return intake::toJson(report);
}

// Written aside and given its name only when it is whole: who may not, or a full disk, leaves no file and harms no older one.
template <class Write>
Result<QJsonObject> intoFile(const Call& call, Write write)
{
    PRIYOM_TRY(const QString path, neededText(call, "file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::NotSaved, path, file.errorString());
    PRIYOM_CHECK(write(file));
    if (!file.commit())
        return fail(ErrorCode::NotSaved, path, file.errorString());
    return idAnswer(0);
}

template <Result<> (IntakeService::*write)(const staff::Session&, QIODevice&)>
Result<QJsonObject> exportFile(const Call& call)
{
    return intoFile(call, [&](QIODevice& file) { return (call.services().intake.*write)(call.session, file); });
}

Result<QJsonObject> dump(const Call& call)
{
    return intoFile(call, [&](QIODevice& file) { return call.services().intake.dump(call.session, file); });
}

Result<QJsonObject> verifyShop(const Call& call)
{
    PRIYOM_TRY(const history::Head head, verify(call.shop.database(), call.session));
    return QJsonObject{{QStringLiteral("sound"), true}, {QStringLiteral("events"), head.count},
                       {QStringLiteral("head"), QString::fromLatin1(head.hash.toHex())}};
}

constexpr Operation kFiles[] = {
    {"import.history", true, "file* dry_run", importFile<&IntakeService::importHistory>},
    {"import.calls", true, "file* dry_run", importFile<&IntakeService::importCalls>},
    {"export.shop", true, "file*", exportFile<&IntakeService::exportShop>},
    {"export.history", true, "file*", exportFile<&IntakeService::exportHistory>},
    {"export.calls", true, "file*", exportFile<&IntakeService::exportCalls>},
    {"dump.read", false, "file*", dump},
    {"verify.run", false, "", verifyShop},
};

} // namespace

std::span<const Operation> fileOperations()
{
    return kFiles;
}

} // namespace priyom::backend
