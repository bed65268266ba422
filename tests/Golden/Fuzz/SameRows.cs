using System.Globalization;
using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Fuzz;

/// <summary>Tells in what a view differs from its query.</summary>
internal sealed class DifferenceException(string message) : Exception(message);

/// <summary>Compares what a view shows with its query, as multisets of rows; doubles to nine digits.</summary>
internal static class SameRows
{
    private const double Tolerance = 1e-9;

    internal static void Check(MySqlClient client, string view, string query) => Check(client, client, view, query);

    /// <summary>Does the same where another connection shows the view, as one for which queries are answered from views.</summary>
    internal static void Check(MySqlClient showing, MySqlClient client, string view, string query)
    {
        var shown = Sorted(showing.Query($"SELECT * FROM {view}"));
        var wanted = Sorted(client.Query(query));
        if (shown.Count != wanted.Count) throw new DifferenceException($"{view} has {shown.Count} rows, its query {wanted.Count}");
        for (var i = 0; i < shown.Count; i++)
        {
            if (!shown[i].Zip(wanted[i]).All(pair => IsSame(pair.First, pair.Second)))
                throw new DifferenceException($"{view} shows {string.Join('|', shown[i])}, its query {string.Join('|', wanted[i])}");
        }
    }

    private static List<string[]> Sorted(QueryResult result)
        => [.. result.Rows.Select(row => row.Select(v => v ?? "NULL").ToArray())
            .OrderBy(row => string.Join('|', row), StringComparer.Ordinal)];

    private static bool IsSame(string a, string b)
        => a == b || (double.TryParse(a, CultureInfo.InvariantCulture, out var x)
            && double.TryParse(b, CultureInfo.InvariantCulture, out var y)
            && Math.Abs(x - y) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(x), Math.Abs(y))));
}
