package vn.thiduaso.period.web;

/** Which period the address names. */
record PeriodAddress(long campaignId, long periodId) {

    String path() {
        return "/phong-trao/" + campaignId + "/ky-bao-cao/" + periodId;
    }
}
