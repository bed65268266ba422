// Reads the short spelling of a table's columns: "name type [null] [few], ...". A column may hold NULL only if it says so; "few"
// marks texts of few distinct values, which ClickHouse keeps better as LowCardinality.
export function columns(text) {
  return text.trim().split(/,\s+/).map((column) => {
    const [name, type, ...flags] = column.trim().split(/\s+/);
    return { name, type, nullable: flags.includes('null'), few: flags.includes('few') };
  });
}
