namespace MatViewDb.Golden.Coverage;

/// <summary>Says which edges a function's signature asks for though they mean nothing there, and why.</summary>
internal static class Meaningless
{
    internal static EdgeKinds Of(string function) => function switch
    {
        // The digits of a clock are part of its syntax: a small number that is written out.
        "now" or "current_timestamp" or "localtime" or "localtimestamp" or "sysdate" or "utc_timestamp" => EdgeKinds.Null,

        // It would wait for an hour.
        "sleep" => EdgeKinds.Largest,

        // It has the signature of round(), but what is cut always fits.
        "truncate" => EdgeKinds.Failure,
        _ => EdgeKinds.None,
    };
}
