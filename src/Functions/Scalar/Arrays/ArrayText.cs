using System.Text;
using System.Text.RegularExpressions;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using MatViewDb.Functions.Scalar.Matching;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Arrays;

/// <summary>Joins the elements of an array with a separator; NULLs are left out, or stand as the third argument.</summary>
[SqlFunction("array_join", Example = "array_join([1, 3, NULL], '_', 'NULL') -> 1_3_NULL")]
public sealed class ArrayJoin() : NestedFunction(2, 3)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array && !array.Part(0).IsNested
            ? [array, .. Enumerable.Repeat(SqlType.String, arguments.Count - 1)]
            : null;

    private protected override SqlType Result(SqlType[] types) => SqlType.String;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ArgumentTypes[0])));

    private struct Body(PackedType type) : IPackedBody
    {
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_sources[0].Start(row), type.Element.Width);
            var any = false;
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i) && _sources.Length < 3) continue;
                if (any) output.Append(_sources[1].Bytes(row));
                any = true;
                if (array.IsNull(i))
                {
                    output.Append(_sources[2].Bytes(row));
                    continue;
                }

                var bytes = array.Find(i, out var length);
                NestedText.AppendScalar(type.Element.Sql, bytes, length, output, quoted: false);
            }

            return true;
        }
    }
}

/// <summary>Cuts a text where a separator stands; an empty one cuts between characters.</summary>
[SqlFunction("split", Example = "split('a,b,c', ',') -> [\"a\",\"b\",\"c\"]")]
[SqlFunction("split_by_string", Example = "split_by_string('a::b', '::') -> [\"a\",\"b\"]")]
public sealed class Split() : NestedFunction(2, 2)
{
    private protected override SqlType[] Infer(IReadOnlyList<SqlType> arguments) => [SqlType.String, SqlType.String];

    private protected override SqlType Result(SqlType[] types) => SqlType.Array(SqlType.String);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body());

    private struct Body() : IPackedBody
    {
        private readonly PackedWriter _writer = new(0);
        private PackedSource _texts;
        private PackedSource _separators;

        public void Bind(Column[] arguments) => (_texts, _separators) = (new(arguments[0]), new(arguments[1]));

        public readonly bool Compute(int row, TextSink output)
        {
            var text = _texts.Bytes(row);
            var separator = _separators.Bytes(row);
            _writer.Begin();
            if (separator.Length == 0)
            {
                for (var at = 0; at < text.Length;)
                {
                    var length = Utf8Text.CharacterLength(text, at);
                    _writer.Add(text.Slice(at, length));
                    at += length;
                }
            }
            else
            {
                for (int at; (at = text.IndexOf(separator)) >= 0; text = text[(at + separator.Length)..]) _writer.Add(text[..at]);
                _writer.Add(text);
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Cuts a text into pairs (at commas) and these into keys and values (at colons); a pair without value has NULL.</summary>
[SqlFunction("str_to_map", Example = "str_to_map('a:1|b:2', '|', ':') -> {\"a\":\"1\",\"b\":\"2\"}")]
public sealed class StringToMap() : NestedFunction(1, 3)
{
    private static readonly SqlType s_map = SqlType.Map(SqlType.String, SqlType.String);

    private protected override SqlType[] Infer(IReadOnlyList<SqlType> arguments)
        => Enumerable.Repeat(SqlType.String, arguments.Count).ToArray();

    private protected override SqlType Result(SqlType[] types) => s_map;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body());

    private struct Body() : IPackedBody
    {
        private readonly MapWriter _writer = new(new PackedType(s_map));
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly bool Compute(int row, TextSink output)
        {
            var text = _sources[0].Bytes(row);
            var between = _sources.Length > 1 ? _sources[1].Bytes(row) : ","u8;
            var inside = _sources.Length > 2 ? _sources[2].Bytes(row) : ":"u8;
            _writer.Begin();
            while (true)
            {
                var at = between.Length == 0 ? -1 : text.IndexOf(between);
                Add(at < 0 ? text : text[..at], inside);
                if (at < 0) break;
                text = text[(at + between.Length)..];
            }

            _writer.WriteTo(output);
            return true;
        }

        private readonly void Add(ReadOnlySpan<byte> pair, ReadOnlySpan<byte> inside)
        {
            var at = inside.Length == 0 ? -1 : pair.IndexOf(inside);
            if (at < 0) _writer.Add(false, pair, true, default);
            else _writer.Add(false, pair[..at], false, pair[(at + inside.Length)..]);
        }
    }
}

/// <summary>Gives what a group of a regular expression (by default the first) holds in each match.</summary>
[SqlFunction("regexp_extract_all", Example = "regexp_extract_all('AbCdExCeF', '([a-z]+)C([a-z]+)', 2) -> [\"d\",\"e\"]")]
public sealed class RegexpExtractAll() : NestedFunction(2, 3)
{
    private protected override bool CanFail => true;

    private protected override SqlType[] Infer(IReadOnlyList<SqlType> arguments)
        => [SqlType.String, SqlType.String, .. Enumerable.Repeat(SqlType.BigInt, arguments.Count - 2)];

    private protected override SqlType Result(SqlType[] types) => SqlType.Array(SqlType.String);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body());

    private struct Body() : IPackedBody
    {
        private readonly PackedWriter _writer = new(0);
        private readonly RegexCache _cache = new();
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly bool Compute(int row, TextSink output)
        {
            var text = Encoding.UTF8.GetString(_sources[0].Bytes(row));
            var regex = _cache.Get(_sources[1].Bytes(row), text);
            var group = _sources.Length > 2 ? _sources[2].Value<long>(row) : 1;
            _writer.Begin();
            foreach (Match match in regex.Matches(text))
            {
                if (group < 0 || group >= match.Groups.Count) break;
                _writer.Add(Encoding.UTF8.GetBytes(match.Groups[(int)group].Value));
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Makes a set of the numbers of an array; negative ones and NULLs are left out.</summary>
[SqlFunction("array_to_bitmap", Example = "bitmap_to_string(array_to_bitmap([3, 1, 1])) -> 1,3")]
[SqlFunction("bitmap_from_array", Example = "bitmap_to_string(bitmap_from_array([2, 1])) -> 1,2")]
public sealed class ArrayToBitmap() : NestedFunction(1, 1)
{
    private static readonly SqlType s_numbers = SqlType.Array(SqlType.BigInt);

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array && (array.Part(0).IsInteger || array.Part(0).Kind == SqlTypeKind.Null)
            ? [s_numbers]
            : null;

    private protected override SqlType Result(SqlType[] types) => new(SqlTypeKind.Bitmap);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, default);

    private struct Body : IPackedBody
    {
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_arrays.Start(row), sizeof(long));
            var set = new NumberSet();
            for (var i = 0; i < array.Count; i++)
            {
                if (!array.IsNull(i) && array.Value<long>(i) >= 0) set.Add((ulong)array.Value<long>(i));
            }

            output.Append(set.ToBytes());
            return true;
        }
    }
}

/// <summary>Gives the numbers of a set as an array, in order.</summary>
[SqlFunction("bitmap_to_array", Example = "bitmap_to_array(bitmap_from_string('3,1')) -> [1,3]")]
public sealed class BitmapToArray() : NestedFunction(1, 1)
{
    private protected override SqlType[] Infer(IReadOnlyList<SqlType> arguments) => [new(SqlTypeKind.Bitmap)];

    private protected override SqlType Result(SqlType[] types) => SqlType.Array(SqlType.BigInt);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body());

    private struct Body() : IPackedBody
    {
        private readonly PackedWriter _writer = new(sizeof(long));
        private PackedSource _sets;

        public void Bind(Column[] arguments) => _sets = new(arguments[0]);

        public readonly bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            foreach (var number in (NumberSet.TryRead(_sets.Bytes(row)) ?? new NumberSet()).Numbers) _writer.Add((long)number);
            _writer.WriteTo(output);
            return true;
        }
    }
}
