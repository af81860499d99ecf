// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/precompiled/ui.h"

#include "cmake/precompiled/core_tests.h"

#include <QSignalSpy>
