using System.Globalization;
using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Casts;

namespace MatViewDb.Unit.Backend.Functions;

/// <summary>Evaluates calls such as "abs(-3)" with literal or nested arguments, without parser and binder.</summary>
internal sealed class MiniEvaluator(string text, FunctionContext context)
{
    private int _at;

    internal static FunctionContext NewContext() => new(new MemoryTracker("test"))
    {
        StatementTimeMicros = 1_709_208_000_000_000, // 2024-02-29 12:00:00
    };

    /// <summary>Gives the answer as text; NULL as "NULL".</summary>
    internal static string Evaluate(string text)
    {
        var context = NewContext();
        var (column, type) = new MiniEvaluator(text, context).Expression();
        return Show(column, type, 0, context);
    }

    internal static string Show(Column column, SqlType type, int row, FunctionContext context)
    {
        if (column.IsNull(row)) return "NULL";
        using var text = type.IsText || type.Kind == SqlTypeKind.VarBinary
            ? column.Share()
            : CastFactory.Create(type, SqlType.String, strict: true).Evaluate([column], column.Length, context);
        using var flat = MatViewDb.Functions.Kernels.ColumnFlatten.ToFlat(text, context.Tracker);
        unsafe
        {
            return Encoding.UTF8.GetString(StringView.Bytes(flat.As<StringView>() + row));
        }
    }

    private (Column Column, SqlType Type) Expression()
    {
        Blanks();
        if (text[_at] == '\'') return Text();
        if (text[_at] == '[') return Call("array", Items(']'), context);
        if (char.IsAsciiDigit(text[_at]) || text[_at] == '-' || text[_at] == '.') return Number();
        var name = Word();
        if (name == "map" && text[_at] == '{') return Call("map", Items('}'), context);
        Blanks();
        if (_at >= text.Length || text[_at] != '(')
        {
            if (name == "NULL") return (Column.ConstantNull(context.Tracker, SqlType.Null.ToArrow(), 1), SqlType.Null);
            var kind = name is "DATE" ? SqlType.Date : name is "DATETIME" ? SqlType.DateTime : SqlType.TimeOf(6);
            var literal = Text();
            return (CastFactory.Create(SqlType.String, kind, strict: true).Evaluate([literal.Column], 1, context), kind);
        }

        return Call(name, Items(')'), context);
    }

    // Reads what stands between brackets; pairs of a map are keys and values by turns.
    private List<(Column Column, SqlType Type)> Items(char end)
    {
        _at++;
        var items = new List<(Column Column, SqlType Type)>();
        Blanks();
        while (text[_at] != end)
        {
            items.Add(Expression());
            Blanks();
            if (text[_at] is ',' or ':') _at++;
            Blanks();
        }

        _at++;
        return items;
    }

    internal static (Column Column, SqlType Type) Call(
        string name, List<(Column Column, SqlType Type)> arguments, FunctionContext context)
    {
        var signature = FunctionCatalog.Default.Resolve(name, arguments.ConvertAll(argument => argument.Type));
        var cast = new Column[arguments.Count];
        for (var i = 0; i < cast.Length; i++)
        {
            cast[i] = CastFactory.Create(arguments[i].Type, signature.ArgumentTypes[i], strict: false)
                .Evaluate([arguments[i].Column], arguments[i].Column.Length, context);
        }

        var kernel = FunctionCatalog.Default.CreateKernel(signature.Name, signature.ArgumentTypes, out var again);
        if (again.ReturnType.ToArrow() != signature.ReturnType.ToArrow())
            throw new InvalidOperationException($"{name} resolves differently again");
        var rows = arguments.Count == 0 ? 1 : arguments.Max(argument => argument.Column.Length);
        return (kernel.Evaluate(cast, rows, context), signature.ReturnType);
    }

    private (Column Column, SqlType Type) Text()
    {
        Blanks();
        var value = new StringBuilder();
        _at++;
        while (text[_at] != '\'' || (_at + 1 < text.Length && text[_at + 1] == '\''))
        {
            if (text[_at] == '\'') _at++;
            value.Append(text[_at++]);
        }

        _at++;
        using var builder = new ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, 1);
        builder.AppendBytes(Encoding.UTF8.GetBytes(value.ToString()));
        using var column = builder.Build();
        return (MatViewDb.Functions.Kernels.NullPropagatingKernel.ToConstant(column, 1), SqlType.String);
    }

    private (Column Column, SqlType Type) Number()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '.' or '-' or 'e')) _at++;
        var digits = text[start.._at];
        SqlType type;
        if (digits.Contains('e')) type = SqlType.Double;
        else if (digits.Contains('.'))
        {
            var scale = digits.Length - digits.IndexOf('.') - 1;
            type = SqlType.Decimal(Math.Max(digits.Count(char.IsAsciiDigit), scale), scale);
        }
        else
        {
            var value = Int128.Parse(digits, CultureInfo.InvariantCulture);
            type = value == (sbyte)value ? SqlType.TinyInt : value == (short)value ? SqlType.SmallInt
                : value == (int)value ? SqlType.Int : value == (long)value ? SqlType.BigInt : SqlType.LargeInt;
        }

        using var builder = new ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, 1);
        builder.AppendBytes(Encoding.UTF8.GetBytes(digits));
        using var column = builder.Build();
        using var constant = MatViewDb.Functions.Kernels.NullPropagatingKernel.ToConstant(column, 1);
        return (CastFactory.Create(SqlType.String, type, strict: true).Evaluate([constant], 1, context), type);
    }

    private string Word()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_')) _at++;
        return text[start.._at];
    }

    private void Blanks()
    {
        while (_at < text.Length && text[_at] == ' ') _at++;
    }
}
