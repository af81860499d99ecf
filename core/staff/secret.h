// SPDX-License-Identifier: GPL-3.0-or-later
// A password, PIN or code in memory: moved, never copied, and wiped when it goes.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace priyom::staff {

class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    [[nodiscard]] static Secret ofText(const QString& text);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Q_DISABLE_COPY(Secret)

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

private:
    void wipe();
    std::vector<char> m_bytes; // made at its full size: growing would leave copies behind
};

// For text that Qt had to hold on the way: its own buffer is overwritten before it is let go.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace priyom::staff
