// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_view.h"

#include "core/backend/services.h"
#include "ui/bin/bin_words.h"
#include "ui/desk/taken_time.h"
#include "ui/words/error_text.h"

#include <QStackedLayout>

namespace priyom::binui {

using backend::Services;
using bin::BinLine;
using staff::Session;

namespace {

struct Read
{
    std::vector<BinLine> lines;
    Zone zone;
};

// What Ctrl+Z does to a thing that was brought back from here: what was done before it is something else. It knows nothing
// of the view, which may be closed by then.
std::function<void()> deletesAgain(backend::Backend& backend, shell::Shell& shell, EventSeq restored, const QString& said)
{
    return [&backend, &shell, restored, said] {
        backend.ask(
            &backend, [restored](Services& services, const Session& session) { return services.bin.undoRestore(session, restored); },
            [&shell, said](const Result<bin::Deleted>& deleted) {
                if (deleted)
                    shell.toast({said, {}, {}, {}, theme::Icon::Trash});
                else
                    shell.toast({words::errorText(deleted.error()), {}, {}, {}, theme::Icon::Alert});
            });
    };
}

} // namespace

BinView::BinView(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QWidget* parent)
    : QWidget(parent), m_backend(backend), m_shell(shell), m_stack(new QStackedLayout(this)),
      m_table(new kit::TextTable(theme, {{tr("Что")}, {tr("О ком и о чём"), Qt::AlignLeft, true}, {tr("Когда удалено")}, {tr("Кто")}, {tr("Хранится")}})),
      m_empty(new kit::EmptyState(theme, tr("Корзина пуста."), tr("Удалённое хранится здесь 90 дней, его можно вернуть.")))
{
    m_table->setAccessibleName(tr("Корзина"));
    m_empty->setFocusPolicy(Qt::StrongFocus); // what it says is read aloud too
    m_empty->setAccessibleName(tr("Корзина пуста."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table, &kit::TextTable::opened, this, &BinView::restoreChosen);
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (isVisible() && subjects.intersects({QStringLiteral("lead"), QStringLiteral("task"), QStringLiteral("client")}))
            load();
    });
}

void BinView::load()
{
    ++m_asked;
    m_backend.ask(
        this,
        [](Services& services, const Session& session) -> Result<Read> {
            PRIYOM_TRY(auto lines, services.bin.list(session));
            return Read{std::move(lines), services.place.zone()};
        },
        [this](Result<Read> read) {
            --m_asked;
            if (read)
                showLines(std::move(read->lines), read->zone);
            else
                Q_EMIT refused(words::errorText(read.error()));
        });
}

void BinView::showLines(std::vector<BinLine> lines, const Zone& zone)
{
    const int place = m_table->currentIndex().row();
    const bool focused = m_table->hasFocus() || m_empty->hasFocus();
    m_lines = std::move(lines);
    QList<kit::TableRow> rows;
    for (const BinLine& line : m_lines)
        rows.append({{whatText(line)}, {aboutText(line)}, {whenText(line, zone), kit::Tone::Second}, {line.deletedByName, kit::Tone::Second},
                     {leftText(line), kit::Tone::Second}});
    m_table->setRows(std::move(rows));
    m_stack->setCurrentWidget(m_lines.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (place > 0 && !m_lines.empty()) // where one was brought back the next moves up
        m_table->selectRow(std::min(place, count() - 1));
    if (focused)
        takeFocus();
    Q_EMIT loaded();
}

void BinView::restoreChosen()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < count())
        restore(m_lines[std::size_t(row)]);
}

void BinView::restore(const BinLine& line)
{
    ++m_asked;
    m_backend.ask(
        this, [deletion = line.deletion](Services& services, const Session& session) { return services.bin.restore(session, deletion); },
        [this, line](const Result<bin::Deleted>& back) {
            --m_asked;
            if (!back) {
                desk::tellRefused(m_backend, this, back.error(), [this](const desk::Refused& why) { Q_EMIT refused(why.sentence); });
                return;
            }
            Q_EMIT refused({});
            m_shell.toast({tr("%1: %2").arg(returnedText(line.subject), aboutText(line)), tr("Снова удалить"),
                           deletesAgain(m_backend, m_shell, back->event, tr("Снова в корзине: %1").arg(aboutText(line))), QStringLiteral("Ctrl Z"),
                           theme::Icon::Undo});
        });
}

QList<kit::KeyHint> BinView::contextKeys() const
{
    QList<kit::KeyHint> keys;
    if (count() > 1)
        keys.append({{QStringLiteral("↑ ↓")}, tr("по строкам")});
    if (count() > 0)
        keys.append({{QStringLiteral("Enter")}, tr("вернуть")});
    return keys;
}

void BinView::takeFocus()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::binui
