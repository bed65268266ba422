using System.Text;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.FastInsert;

/// <summary>Is an INSERT INTO t VALUES ... too long for the parser: its head is read, its rows wait for the scanner.</summary>
public sealed record LargeInsert(InsertHead Head, ReadOnlyMemory<byte> Rows, string Text) : Statement
{
    /// <summary>Characters from which on an INSERT is read this way.</summary>
    private const int LengthMin = 1 << 20;

    /// <summary>Recognizes a long INSERT of rows; null: the parser has to read the statement.</summary>
    public static LargeInsert? TryRead(string text, ParseOptions options)
    {
        if (text.Length < LengthMin || !text.StartsWith("INSERT", StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = Encoding.UTF8.GetBytes(text);
        return InsertHead.TryRead(bytes, options) is { } head ? new LargeInsert(head, bytes.AsMemory(head.ValuesOffset), text) : null;
    }
}
