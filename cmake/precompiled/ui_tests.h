// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui.h"

#include "core_tests.h"

#include <QSignalSpy>
