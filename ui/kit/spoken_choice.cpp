// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spoken_choice.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QHash>

namespace priyom::kit {

namespace {

// Of a widget that is being taken apart nothing is left to be said.
const SpokenChoice* choiceOf(const QObject* widget)
{
    return dynamic_cast<const SpokenChoice*>(widget);
}

QStringList optionsOf(const QObject* widget)
{
    const SpokenChoice* const choice = choiceOf(widget);
    return choice ? choice->spokenOptions() : QStringList();
}

int currentOf(const QObject* widget)
{
    const SpokenChoice* const choice = choiceOf(widget);
    return choice ? choice->spokenCurrent() : -1;
}

class OptionInterface final : public QAccessibleInterface
{
public:
    OptionInterface(QWidget& widget, int index) : m_widget(widget), m_index(index) {}

    bool isValid() const override { return m_index < optionsOf(&m_widget).size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent()->window(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? optionsOf(&m_widget).value(m_index) : QString();
    }
    QRect rect() const override
    {
        const QRect place = seen();
        return place.isEmpty() ? QRect() : QRect(m_widget.mapToGlobal(place.topLeft()), place.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = currentOf(&m_widget) == m_index;
        state.focused = state.selected && m_widget.hasFocus();
        state.invisible = seen().isEmpty();
        return state;
    }

private:
    QRect seen() const
    {
        const SpokenChoice* const choice = choiceOf(&m_widget);
        return choice ? choice->spokenPlace(m_index) : QRect();
    }

    QWidget& m_widget;
    int m_index;
};

class ChoiceInterface final : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(QWidget* widget)
        : QAccessibleWidget(widget, qobject_cast<QComboBox*>(widget) ? QAccessible::ComboBox : QAccessible::List)
    {
    }
    ~ChoiceInterface() override
    {
        for (const QAccessible::Id option : std::as_const(m_options))
            QAccessible::deleteAccessibleInterface(option);
    }
    Q_DISABLE_COPY_MOVE(ChoiceInterface)

    int childCount() const override { return int(optionsOf(object()).size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_options.contains(index))
            m_options.insert(index, QAccessible::registerAccessibleInterface(new OptionInterface(*widget(), index)));
        return QAccessible::accessibleInterface(m_options.value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return m_options.key(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child)), -1);
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (child(index)->rect().contains(x, y))
                return child(index);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return widget()->hasFocus() ? child(currentOf(object())) : nullptr;
    }

    // The value once more in the description, for readers that ask a widget for nothing else.
    QString text(QAccessible::Text what) const override
    {
        const QString value = optionsOf(object()).value(currentOf(object()));
        if (what == QAccessible::Value)
            return value;
        const QString own = QAccessibleWidget::text(what);
        if (what != QAccessible::Description || value.isEmpty())
            return own;
        return own.isEmpty() || own == value ? value : value % QStringLiteral(". ") % own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* combo = qobject_cast<const QComboBox*>(widget())) {
            state.hasPopup = true;
            state.expandable = true;
            state.expanded = combo->view()->isVisible();
            state.collapsed = !state.expanded;
        }
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (role() == QAccessible::ComboBox)
            names.prepend(showMenuAction());
        return names;
    }
    void doAction(const QString& name) override
    {
        auto* combo = qobject_cast<QComboBox*>(widget());
        if (combo && name == showMenuAction())
            combo->showPopup();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    mutable QHash<int, QAccessible::Id> m_options; // those that were asked for
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object)
{
    return choiceOf(object) ? new ChoiceInterface(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

SpokenChoice::SpokenChoice()
{
    static const bool kIsKnown = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(kIsKnown)
}

void SpokenChoice::sayChoice(QWidget& widget, int index)
{
    if (!widget.hasFocus() || index < 0)
        return;
    QAccessibleEvent come(&widget, QAccessible::Focus);
    come.setChild(index);
    QAccessible::updateAccessibility(&come);
}

} // namespace priyom::kit
