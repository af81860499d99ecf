// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

namespace priyom::kit {

namespace {

// Unicode of the Russian letter on the key of a Latin one; other keys are the same in both layouts.
int cyrillicKey(int key)
{
    static const QString latin = QStringLiteral("QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`");
    static const QString cyrillic = QStringLiteral("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ");
    const qsizetype place = key > 0 && key < 0x80 ? latin.indexOf(QChar(key)) : -1;
    return place < 0 ? key : cyrillic.at(place).unicode();
}

} // namespace

QList<QKeySequence> layoutTwins(const QKeySequence& latin)
{
    QList<QKeySequence> twins{latin};
    if (latin.count() == 1) {
        const QKeyCombination keys = latin[0];
        const int key = cyrillicKey(keys.key());
        if (key != keys.key())
            twins.append(QKeySequence(QKeyCombination(keys.keyboardModifiers(), static_cast<Qt::Key>(key))));
    }
    return twins;
}

bool isUndoKey(const QKeyEvent& event)
{
    return layoutTwins(QKeySequence(Qt::CTRL | Qt::Key_Z)).contains(QKeySequence(event.keyCombination()));
}

QList<QShortcut*> onKeys(QWidget* owner, const QKeySequence& latin, std::function<void()> act,
                         Qt::ShortcutContext context)
{
    QList<QShortcut*> made;
    for (const QKeySequence& keys : layoutTwins(latin)) {
        auto* shortcut = new QShortcut(keys, owner);
        shortcut->setContext(context);
        QObject::connect(shortcut, &QShortcut::activated, owner, act);
        QObject::connect(shortcut, &QShortcut::activatedAmbiguously, owner, act);
        made.append(shortcut);
    }
    return made;
}

QList<QShortcut*> bindAction(QWidget* owner, QAction* action, const QKeySequence& latin)
{
    action->setText(action->text() % QLatin1Char('\t') % latin.toString(QKeySequence::NativeText));
    return onKeys(owner, latin, [action] { action->trigger(); }, Qt::WindowShortcut);
}

} // namespace priyom::kit
