// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pane_list.h"

#include "ui/settings/bin_pane.h"
#include "ui/settings/channels_pane.h"
#include "ui/settings/holidays_pane.h"
#include "ui/settings/look_pane.h"
#include "ui/settings/messages_pane.h"
#include "ui/settings/norms_pane.h"
#include "ui/settings/origins_pane.h"
#include "ui/settings/people_pane.h"
#include "ui/settings/reasons_pane.h"
#include "ui/settings/repertoires_pane.h"
#include "ui/settings/resources_pane.h"
#include "ui/settings/rules_pane.h"
#include "ui/settings/services_pane.h"
#include "ui/settings/shifts_pane.h"
#include "ui/settings/shop_pane.h"

namespace priyom::settingsui {

namespace {

template <class Pane>
SettingsPane* make(const Surround& surround)
{
    return new Pane(surround);
}

} // namespace

const QList<PaneMaker>& paneMakers()
{
    static const QList<PaneMaker> makers{&make<ShopPane>,  &make<PeoplePane>,  &make<ServicesPane>, &make<RepertoiresPane>, &make<ResourcesPane>, &make<ShiftsPane>,
                                         &make<NormsPane>, &make<HolidaysPane>, &make<RulesPane>,   &make<MessagesPane>,
                                         &make<ReasonsPane>, &make<ChannelsPane>, &make<OriginsPane>, &make<LookPane>,    &make<BinPane>};
    return makers;
}

} // namespace priyom::settingsui
