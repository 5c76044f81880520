package org.throughline.supervision.access;

import org.throughline.platformtest.access.EveryOperationIsListed;

class EveryOperationIsListedTest extends EveryOperationIsListed {}
