namespace MatViewDb.Golden.Coverage;

/// <summary>
/// Lists scalar functions that stand in no registry, as the binder writes them as others (docs/sql/composed.md), with the edges that
/// their arguments have.
/// </summary>
internal static class NamesOfTheBinder
{
    private const EdgeKinds Text = EdgeKinds.Null | EdgeKinds.Empty | EdgeKinds.Unicode;
    private const EdgeKinds Number = EdgeKinds.Null | EdgeKinds.Zero | EdgeKinds.Negative | EdgeKinds.Largest;
    private const EdgeKinds Moment = EdgeKinds.Null | EdgeKinds.First | EdgeKinds.Last;
    private const EdgeKinds Document = EdgeKinds.Null | EdgeKinds.Empty;

    internal static IReadOnlyDictionary<string, EdgeKinds> Needs { get; } = new Dictionary<string, EdgeKinds>(StringComparer.Ordinal)
    {
        ["add_time"] = Text,
        ["base64_decode_binary"] = Document,
        ["base64_decode_string"] = Text,
        ["century"] = Moment,
        ["charset"] = Text,
        ["coercibility"] = Text,
        ["collation"] = Text,
        ["date_ceil"] = Moment,
        ["date_floor"] = Moment,
        ["digital_masking"] = Text,
        ["extract"] = Moment,
        ["extract_url_parameter"] = Text,
        ["from_binary"] = Text,
        ["get_format"] = EdgeKinds.Empty,
        ["hex_decode_binary"] = EdgeKinds.Null,
        ["hex_decode_string"] = Text,
        ["interval"] = Number,
        ["ipv4_string_to_num_or_default"] = Text,
        ["ipv6_num_to_string"] = Text,
        ["isnotnull"] = Text,
        ["json_exists_path"] = Document,
        ["json_extract_bigint"] = Document,
        ["json_extract_bool"] = Document,
        ["json_extract_double"] = Document,
        ["json_extract_int"] = Document,
        ["json_extract_no_quotes"] = Document,
        ["json_extract_string"] = Text,
        ["jsonb_exists_path"] = Document,
        ["jsonb_extract"] = Document,
        ["jsonb_extract_bigint"] = Document,
        ["jsonb_extract_bool"] = Document,
        ["jsonb_extract_double"] = Document,
        ["jsonb_extract_int"] = Document,
        ["jsonb_extract_string"] = Text,
        ["name_const"] = EdgeKinds.Null | EdgeKinds.Empty,
        ["not_null_or_empty"] = EdgeKinds.Null | EdgeKinds.Empty,
        ["nullifzero"] = Number,
        ["overlay"] = Text | Number,
        ["materialize"] = EdgeKinds.Null,
        ["positive"] = Number,
        ["regexp_extract_or_null"] = Text | Number | EdgeKinds.Failure,
        ["sub_time"] = Text,
        ["sub_replace"] = EdgeKinds.Null | EdgeKinds.Empty,
        ["to_binary"] = Text,
        ["to_json"] = EdgeKinds.Null | EdgeKinds.Empty,
        ["typeof"] = EdgeKinds.Last,
        ["year_of_week"] = Moment,
        ["yow"] = Moment,
        ["zeroifnull"] = Number,
    };
}
