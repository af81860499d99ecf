// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/person_dialog.h"

#include "ui/kit/inputs.h"
#include "ui/words/role_words.h"

namespace priyom::settingsui {

PersonDialog::PersonDialog(const theme::Theme& theme, const staff::Person& person, bool isSelf)
    : FormDialog(theme, person.id.isValid() ? tr("Сотрудник: %1").arg(person.name) : tr("Новый сотрудник"), person.id.isValid() ? FormEnd::Change : FormEnd::Add),
      m_id(person.id), m_name(new kit::Field(theme, tr("Имя и фамилия"))), m_title(new kit::Field(theme, tr("Например, «парикмахер-колорист»"))), m_active(new kit::CheckBox(theme, tr("Работает сейчас"))),
      m_left(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Warn))
{
    m_name->setText(person.name);
    addField(tr("Имя"), {}, m_name);
    addPlain(new kit::Label(theme, kit::FontRole::SecondaryMedium, kit::Tone::Second, tr("Кем работает")));
    for (const staff::Role role : staff::kAllRoles) {
        auto* box = new kit::CheckBox(theme, tr("%1: %2").arg(words::roleWord(role), words::roleMay(role)));
        box->setChecked(person.roles.has(role));
        addPlain(box);
        m_roles.append(box);
        connect(box, &QCheckBox::toggled, this, &PersonDialog::check);
    }
    m_title->setText(person.title);
    addField(tr("Должность"), tr("необязательно, видна при записи"), m_title);
    m_active->setChecked(person.active);
    addPlain(m_active);
    m_active->setVisible(person.id.isValid());
    m_left->setWordWrap(true);
    m_left->hide();
    addPlain(m_left);
    connect(m_active, &QCheckBox::toggled, this, &PersonDialog::check);
    const bool isKnown = person.id.isValid();
    connect(addButton(tr("Задать ПИН-код или пароль"), theme::Icon::Lock, isKnown), &QPushButton::clicked, this, &PersonDialog::secretAsked);
    connect(addButton(tr("Снять задержку входа"), theme::Icon::Clock, isKnown), &QPushButton::clicked, this, &PersonDialog::unlockAsked);
    connect(addButton(tr("Новый код восстановления"), theme::Icon::Printer, isKnown && isSelf && person.roles.has(staff::Role::Owner)), &QPushButton::clicked,
            this, &PersonDialog::recoveryAsked);
    connect(m_name, &QLineEdit::textChanged, this, &PersonDialog::check);
    check();
}

kit::KeycapButton* PersonDialog::addButton(const QString& text, theme::Icon icon, bool isShown)
{
    auto* button = new kit::KeycapButton(theme(), text);
    button->setLeadingIcon(icon);
    addPlain(button);
    button->setVisible(isShown);
    return button;
}

staff::Person PersonDialog::person() const
{
    staff::Person person{m_id, m_name->text().simplified(), {}, m_active->isChecked(), m_title->text().simplified()};
    for (int row = 0; row < m_roles.size(); ++row)
        if (m_roles.at(row)->isChecked())
            person.roles.add(staff::kAllRoles[row]);
    return person;
}

void PersonDialog::setAhead(const LeftVisits& ahead)
{
    m_hasAhead = !ahead.rows.empty();
    m_left->setText(tr("Впереди записано визитов: %1 (%2). Их нужно перенести.").arg(ahead.rows.size()).arg(leftVisitsText(ahead)));
    check();
}

void PersonDialog::check()
{
    const staff::Person typed = person();
    showProblem({}); // it was of what stood here before
    m_left->setVisible(m_hasAhead && !(typed.active && typed.roles.has(staff::Role::Specialist)));
    setComplete(!typed.name.isEmpty() && !typed.roles.isEmpty(),
                typed.name.isEmpty() ? tr("Напишите имя.") : tr("Отметьте, кем человек работает: Tab и пробел."));
}

} // namespace priyom::settingsui
