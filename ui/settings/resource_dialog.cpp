// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/resource_dialog.h"

#include "ui/kit/inputs.h"

#include <QCoreApplication>
#include <QListWidget>

namespace priyom::settingsui {

using catalog::Resource;
using catalog::ResourceKind;

namespace {

constexpr int kListHeight = 196;
constexpr int kRow = 28;

class KindWords
{
    Q_DECLARE_TR_FUNCTIONS(ResourceWords)

public:
    static QString of(ResourceKind kind) { return kind == ResourceKind::Room ? tr("кабинет") : tr("устройство"); }
};

} // namespace

QString resourceKindText(ResourceKind kind)
{
    return KindWords::of(kind);
}

ResourceDialog::ResourceDialog(const theme::Theme& theme, const Resource& resource, const std::vector<catalog::Service>& services,
                               const std::map<ServiceId, catalog::ServiceNeeds>& needs)
    : FormDialog(theme, resource.id.isValid() ? resource.name : tr("Новый кабинет или устройство"),
                 resource.id.isValid() ? FormEnd::Change : FormEnd::Add),
      m_id(resource.id), m_name(new kit::Field(theme, tr("Например, «Кабинет 2» или «Лазер»"))), m_kind(new kit::Combo(theme)),
      m_services(new QListWidget), m_active(new kit::CheckBox(theme, tr("Занимать при записи")))
{
    m_name->setText(resource.name);
    addField(tr("Название"), {}, m_name);
    for (const ResourceKind kind : {ResourceKind::Room, ResourceKind::Device})
        m_kind->addItem(resourceKindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(resource.kind)));
    m_kind->setEnabled(!resource.id.isValid());
    addField(tr("Что это"), tr("кабинет займём любой, устройство каждое"), m_kind);
    for (const catalog::Service& service : services) {
        const auto found = needs.find(service.id);
        const bool isNeeded = found != needs.end() && catalog::isNeeded(found->second, resource.id);
        if (!service.active && !isNeeded)
            continue;
        auto* row = new QListWidgetItem(service.name, m_services);
        row->setData(Qt::UserRole, service.id.value);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setSizeHint({0, theme.px(kRow)});
        row->setCheckState(isNeeded ? Qt::Checked : Qt::Unchecked);
    }
    m_services->setCurrentRow(0);
    m_services->setProperty("framed", true);
    kit::followTheme(m_services, theme, [this, &theme] { m_services->setFixedHeight(theme.px(kListHeight)); });
    addField(tr("Для каких услуг"), tr("пробел отмечает"), m_services);
    m_active->setChecked(resource.active);
    addPlain(m_active);
    m_active->setVisible(resource.id.isValid());
    connect(m_name, &QLineEdit::textChanged, this, &ResourceDialog::check);
    check();
}

Resource ResourceDialog::resource() const
{
    return {m_id, ResourceKind(m_kind->currentData().toInt()), m_name->text().simplified(), m_active->isChecked()};
}

std::vector<ServiceId> ResourceDialog::services() const
{
    std::vector<ServiceId> chosen;
    for (int row = 0; row < m_services->count(); ++row)
        if (m_services->item(row)->checkState() == Qt::Checked)
            chosen.emplace_back(m_services->item(row)->data(Qt::UserRole).toLongLong());
    return chosen;
}

void ResourceDialog::check()
{
    setComplete(!m_name->text().simplified().isEmpty());
}

} // namespace priyom::settingsui
