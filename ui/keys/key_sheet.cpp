// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_sheet.h"

#include "core/base/fold.h"
#include "ui/keys/key_columns.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/keycap.h"
#include "ui/kit/keys.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::keys {

using kit::KeyGroup;
using kit::KeyHint;
using kit::Label;
using kit::Tone;
using theme::FontRole;

QList<KeyGroup> keysMatching(const QList<KeyGroup>& groups, const QString& text)
{
    const QString wanted = fold(text);
    QList<KeyGroup> found;
    for (const KeyGroup& group : groups) {
        KeyGroup kept{group.title, {}};
        for (const KeyHint& hint : group.keys) {
            if (fold(hint.meaning).contains(wanted) || fold(hint.caps.join(QLatin1Char(' '))).contains(wanted))
                kept.keys.append(hint);
        }
        if (!kept.keys.isEmpty())
            found.append(kept);
    }
    return found;
}

KeySheet::KeySheet(const theme::Theme& theme, QList<KeyGroup> here, QList<KeyGroup> elsewhere, QWidget* parent)
    : DialogFrame(theme, parent), m_here(std::move(here)), m_elsewhere(std::move(elsewhere)), m_search(new kit::Field(theme, tr("Что нужно сделать?"))),
      m_columns(new KeyColumns(theme)), m_nothing(new Label(theme, FontRole::Body, Tone::Second))
{
    setTitle(tr("Клавиши"));
    setHeaderBar(true);
    m_search->setLeadingIcon(theme::Icon::Search);
    m_search->setFixedWidth(theme.px(252));
    headerRow()->insertWidget(1, m_search);
    headerRow()->addWidget(new kit::Keycap(theme, QStringLiteral("Esc")));
    headerRow()->addWidget(new Label(theme, FontRole::Secondary, Tone::Second, tr("закрыть")));

    body()->setContentsMargins(22, 14, 22, 10);
    body()->addWidget(m_columns);
    body()->addWidget(m_nothing);
    m_nothing->hide();
    m_columns->setGroups(m_here, m_elsewhere);
    static_cast<QVBoxLayout*>(layout())->addWidget(makeFoot());
    setFirstFocus(m_search);
    setContextKeys({{{QStringLiteral("Esc")}, tr("закрыть")}});
    connect(m_columns, &KeyColumns::scrolledChanged, this, [this] { m_more->setVisible(m_columns->isScrolled()); });
    kit::onKeys(this, Qt::Key_Down, [this] { m_columns->scrollLines(+1); });
    kit::onKeys(this, Qt::Key_Up, [this] { m_columns->scrollLines(-1); });
    kit::onKeys(this, Qt::Key_PageDown, [this] { m_columns->scrollPages(+1); });
    kit::onKeys(this, Qt::Key_PageUp, [this] { m_columns->scrollPages(-1); });
    connect(m_search, &QLineEdit::textChanged, this, &KeySheet::search);
}

QWidget* KeySheet::makeFoot()
{
    auto* foot = new QFrame;
    foot->setProperty("ground", QStringLiteral("foot"));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(22, 10, 22, 11);
    row->setSpacing(8);
    auto* icon = new Label(theme(), FontRole::Body, Tone::Second);
    kit::followTheme(icon, theme(), [this, icon] {
        icon->setPixmap(theme().icons().pixmap(theme::Icon::Info, theme().tokens().t2, 15, icon->devicePixelRatioF()));
    });
    row->addWidget(icon);
    row->addWidget(new Label(theme(), FontRole::Secondary, Tone::Second,
                             tr("Работает при любой раскладке, русской и английской.")), 1);
    m_more = new kit::KeyHintRow(theme());
    m_more->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setHints({{{QStringLiteral("↑"), QStringLiteral("↓"), QStringLiteral("PgDn")}, m_elsewhere.isEmpty() ? tr("листать, здесь не всё") : tr("другие разделы")}});
    m_more->hide();
    row->addWidget(m_more);
    return foot;
}

void KeySheet::search(const QString& text)
{
    const QString wanted = text.trimmed();
    const QList<KeyGroup> found = keysMatching(m_here + m_elsewhere + m_further, wanted);
    if (wanted.isEmpty())
        m_columns->setGroups(m_here, m_elsewhere);
    else
        m_columns->setGroups(found);
    m_nothing->setText(tr("Такой клавиши нет. Попробуйте другое слово."));
    m_nothing->setVisible(found.isEmpty());
}

} // namespace priyom::keys
