package org.throughline.cases.access;

import org.throughline.platformtest.access.EveryOperationIsListed;

class EveryOperationIsListedTest extends EveryOperationIsListed {}
