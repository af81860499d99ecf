// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/event_chain.h"

#include <sodium.h>

namespace priyom::history {

namespace {

constexpr qsizetype kHashSize = crypto_generichash_BYTES;

void append(QByteArray& bytes, qint64 number)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + qsizetype(sizeof number));
    for (size_t i = 0; i < sizeof number; ++i)
        bytes[at + qsizetype(i)] = char(quint64(number) >> (8 * i));
}

void append(QByteArray& bytes, const QByteArray& text)
{
    append(bytes, qint64(text.size()));
    bytes.append(text);
}

} // namespace

QByteArray chainHash(const QByteArray& previous, const Event& event)
{
    QByteArray bytes;
    bytes.reserve(256 + event.detail.size());
    append(bytes, previous);
    append(bytes, event.seq.value);
    append(bytes, event.at.ms);
    append(bytes, event.actor.value);
    append(bytes, event.device.toUtf8());
    append(bytes, event.op.toUtf8());
    append(bytes, event.subject.toUtf8());
    append(bytes, event.subjectId);
    append(bytes, event.detail);
    QByteArray hash(kHashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(kHashSize),
                       reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace priyom::history
