// SPDX-License-Identifier: GPL-3.0-or-later
// How much slower is a durable lead than the disk itself? Adds and bare fdatasyncs of a small append take turns in one run
// on one disk; medians are compared, because one disk has two speeds.
//   bench_add [FOLDER]   Fails above 1.5 times one fdatasync, or 0.5 ms above it where that is more.
#include "core/backend/services.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

using namespace priyom;

namespace {

constexpr int kRounds = 400;
constexpr int kWarmUp = 20;
constexpr double kFloor = 1.5;
constexpr double kSlackUs = 500;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// What a commit writes at the least: a few pages at the end of a file, and one sync.
double syncOnce(int descriptor, const QByteArray& block)
{
    QElapsedTimer timer;
    timer.start();
    if (::write(descriptor, block.constData(), size_t(block.size())) != block.size() || ::fdatasync(descriptor) != 0)
        qFatal("the disk refused a sync");
    return double(timer.nsecsElapsed()) / 1000;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX") : QDir::tempPath() + QStringLiteral("/bench-XXXXXX"));
    const auto clock = std::make_shared<SystemClock>();
    const QString path = folder.filePath(QStringLiteral("shop.priyom"));
    backend::NewShop newShop;
    newShop.zone = QStringLiteral("Asia/Novosibirsk");
    newShop.owner = QStringLiteral("Owner");
    if (!backend::Shop::create(path, newShop, *clock))
        return 1;
    const auto shop = backend::Shop::open(path, storage::Access::Write, Milliseconds(0), clock);
    const auto session = shop ? (*shop)->openSession() : tl::unexpected<Error>(shop.error());
    const int descriptor = ::open(folder.filePath(QStringLiteral("bare")).toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    if (!session || descriptor < 0)
        return 1;

    leads::LeadDraft draft;
    draft.channel = QStringLiteral("call");
    const QByteArray block(4096 * 8, 'x');
    std::vector<double> adds;
    std::vector<double> syncs;
    for (int round = 0; round < kRounds + kWarmUp; ++round) {
        draft.phone = QStringLiteral("+7912%1").arg(round, 7, 10, QLatin1Char('0'));
        QElapsedTimer timer;
        timer.start();
        if (!(*shop)->services().leads.add(*session, draft))
            return 1;
        const double add = double(timer.nsecsElapsed()) / 1000;
        const double sync = syncOnce(descriptor, block);
        if (round >= kWarmUp) {
            adds.push_back(add);
            syncs.push_back(sync);
        }
    }
    ::close(descriptor);
    const double add = median(adds);
    const double sync = median(syncs);
    std::printf("lead added durably %.0f us, fdatasync %.0f us: ratio %.2f, %.0f us above\n", add, sync, add / sync, add - sync);
    return add <= std::max(kFloor * sync, sync + kSlackUs) ? 0 : 1;
}
