package vn.thiduaso.unit;

/**
 * An emulation bloc as others see it.
 *
 * @param symbol part of its document numbers, e.g. KTĐ
 * @param locality where its papers are signed, e.g. Lâm Đồng
 * @param departmentId the organisation it belongs to (Sở)
 * @param boardId the organisation that receives proposals for the province (Ban TĐKT)
 */
public record BlocView(
        long id, String code, String name, String symbol, String locality, long departmentId, long boardId) {}
