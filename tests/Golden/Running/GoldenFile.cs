using System.Text;

namespace MatViewDb.Golden.Running;

/// <summary>
/// Reads and rewrites a .test file. Blocks stand apart by blank lines: "statement ok|error CODE STATE", "query TYPES [rowsort]
/// [retry N]", "hit TYPES [rowsort] VIEW", "miss TYPES [rowsort] VIEW", "plan", "rewrite", "views", "connection NAME [as USER]", "restart",
/// "require WORD", "include FILE", "let NAME" and comments. A hit is a query that reads exactly that view (or those: a,b); a miss reads
/// none, and its first line says why not. Both answer the same without rewriting.
/// ${backends} in an answer is how many backends the lane has.
/// </summary>
internal sealed class GoldenFile(string path)
{
    private static readonly string[] s_withSql = ["statement", "query", "hit", "miss", "plan", "rewrite", "views", "let"];
    private readonly string[] _lines = File.ReadAllLines(path);

    internal string Path { get; } = path;

    internal IReadOnlyList<GoldenBlock> Read()
    {
        var blocks = new List<GoldenBlock>();
        for (var at = 0; at < _lines.Length;)
        {
            var line = _lines[at];
            if (line.Length == 0 || line[0] == '#')
            {
                at++;
                continue;
            }

            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var first = at++;
            if (!s_withSql.Contains(words[0]))
            {
                blocks.Add(new GoldenBlock(first + 1, words[0], words[1..], "", null));
                continue;
            }

            var sql = new StringBuilder();
            while (at < _lines.Length && _lines[at].Length > 0 && _lines[at] != "----") sql.Append(_lines[at++]).Append('\n');
            List<string>? expected = null;
            if (at < _lines.Length && _lines[at] == "----")
            {
                expected = [];
                at++;
                while (at < _lines.Length && _lines[at].Length > 0) expected.Add(_lines[at++]);
            }

            blocks.Add(new GoldenBlock(first + 1, words[0], words[1..], sql.ToString().TrimEnd(), expected));
        }

        return blocks;
    }

    /// <summary>Replaces only what stands under "----" of the blocks given by their line.</summary>
    internal void Update(IReadOnlyDictionary<int, IReadOnlyList<string>> answers)
    {
        var text = new StringBuilder();
        for (var at = 0; at < _lines.Length;)
        {
            var known = answers.TryGetValue(at + 1, out var rows);
            text.Append(_lines[at++]).Append('\n');
            if (!known) continue;
            while (at < _lines.Length && _lines[at].Length > 0 && _lines[at] != "----") text.Append(_lines[at++]).Append('\n');
            if (at < _lines.Length && _lines[at] == "----") at++;
            while (at < _lines.Length && _lines[at].Length > 0) at++;
            text.Append("----\n");
            foreach (var row in rows!) text.Append(row).Append('\n');
        }

        File.WriteAllText(Path, text.ToString());
    }
}
