using System.Numerics;
using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Parses one column of a batch of lines in one loop.</summary>
internal sealed unsafe class CsvColumnReader(SqlType type, bool nullable, string name, Refusals refusals, MemoryTracker tracker)
{
    private readonly ArrowType _arrow = type.ToArrow();
    private readonly FieldFacts _facts = FactsOf(type);
    private NativeBuffer? _validity;
    private ScalarKernel? _nested;

    /// <summary>Gives the column; text keeps pointing into the chunk, which the column then co-owns.</summary>
    internal Column Read(FieldBatch source, int field, int count, NativeBuffer chunk)
    {
        _validity = null;
        var fields = source.Field(field);
        var values = NativeBuffer.Allocate(tracker, _arrow.DataBytes(count));
        switch (type.Kind)
        {
            case SqlTypeKind.Boolean: ReadBools(source, fields, count, values); break;
            case SqlTypeKind.TinyInt: ReadIntegers<sbyte>(source, fields, count, values); break;
            case SqlTypeKind.SmallInt: ReadIntegers<short>(source, fields, count, values); break;
            case SqlTypeKind.Int: ReadIntegers<int>(source, fields, count, values); break;
            case SqlTypeKind.BigInt: ReadIntegers<long>(source, fields, count, values); break;
            case SqlTypeKind.Decimal when _arrow.Physical == PhysicalKind.Int64:
                Read<Int128, WideParser, long, ToLong>(source, fields, count, values);
                break;
            case SqlTypeKind.Decimal or SqlTypeKind.LargeInt:
                Read<Int128, WideParser, Int128, Same<Int128>>(source, fields, count, values);
                break;
            case SqlTypeKind.Float: Read<double, DoubleParser, float, ToFloat>(source, fields, count, values); break;
            case SqlTypeKind.Double:
                Read<double, DoubleParser, double, Same<double>>(source, fields, count, values);
                break;
            case SqlTypeKind.Date: Read<long, DateTimeParser, int, ToDays>(source, fields, count, values); break;
            case SqlTypeKind.DateTime:
                Read<long, DateTimeParser, long, Same<long>>(source, fields, count, values);
                break;
            case SqlTypeKind.Time: Read<long, TimeParser, long, Same<long>>(source, fields, count, values); break;
            default:
                ReadTexts(source, fields, count, values);
                return type.IsNested
                    ? ReadNested(Column.Flat(SqlType.String.ToArrow(), count, values, _validity, chunk.Retain()), count)
                    : Column.Flat(_arrow, count, values, _validity, chunk.Retain());
        }

        return Column.Flat(_arrow, count, values, _validity);
    }

    private void Read<TParsed, TParser, T, TConvert>(FieldBatch source, CsvField* fields, int count, NativeBuffer values)
        where TParser : struct, IFieldParser<TParsed>
        where T : unmanaged
        where TConvert : struct, IConversion<TParsed, T>
    {
        var target = (T*)values.Pointer;
        var bytes = source.Bytes;
        for (var i = 0; i < count; i++)
        {
            if (fields[i].Length < 0)
            {
                target[i] = default;
                SetNull(source, i, count);
                continue;
            }

            var outcome = TParser.Parse(bytes + fields[i].Start, fields[i].Length, _facts, out var parsed);
            if (outcome != FieldOutcome.Ok) Refuse(outcome, source, fields[i], i, count);
            else target[i] = TConvert.Convert(parsed);
        }
    }

    private void ReadIntegers<T>(FieldBatch source, CsvField* fields, int count, NativeBuffer values)
        where T : unmanaged, IBinaryInteger<T>
    {
        var target = (T*)values.Pointer;
        var bytes = source.Bytes;
        for (var i = 0; i < count; i++)
        {
            var length = fields[i].Length;
            var at = bytes + fields[i].Start;
            if ((uint)(length - 1) < 9)
            {
                // The common case: a few digits without sign or blanks.
                var number = 0;
                var end = at + length;
                var digit = at;
                for (; digit < end && (uint)(*digit - '0') <= 9; digit++) number = number * 10 + (*digit - '0');
                if (digit == end && number <= _facts.Max)
                {
                    target[i] = T.CreateTruncating(number);
                    continue;
                }
            }

            if (length < 0)
            {
                target[i] = T.Zero;
                SetNull(source, i, count);
                continue;
            }

            var outcome = IntegerParser.Parse(at, length, _facts, out var parsed);
            if (outcome != FieldOutcome.Ok) Refuse(outcome, source, fields[i], i, count);
            target[i] = T.CreateTruncating(parsed);
        }
    }

    private void ReadBools(FieldBatch source, CsvField* fields, int count, NativeBuffer values)
    {
        Bitmaps.Fill((ulong*)values.Pointer, count, false);
        for (var i = 0; i < count; i++)
        {
            if (fields[i].Length < 0)
            {
                SetNull(source, i, count);
                continue;
            }

            var outcome = BoolParser.Parse(source.Bytes + fields[i].Start, fields[i].Length, _facts, out var parsed);
            if (outcome != FieldOutcome.Ok) Refuse(outcome, source, fields[i], i, count);
            if (parsed) Bitmaps.Set((ulong*)values.Pointer, i);
        }
    }

    private void ReadTexts(FieldBatch source, CsvField* fields, int count, NativeBuffer values)
    {
        var target = (StringView*)values.Pointer;
        var most = type.Kind is SqlTypeKind.Char or SqlTypeKind.Varchar ? type.Length : int.MaxValue;
        for (var i = 0; i < count; i++)
        {
            var length = fields[i].Length;
            if (length < 0)
            {
                target[i] = default;
                SetNull(source, i, count);
                continue;
            }

            var at = source.Bytes + fields[i].Start;
            var text = new ReadOnlySpan<byte>(at, length);
            if (!Ascii.IsValid(text) && !System.Text.Unicode.Utf8.IsValid(text) && type.Kind != SqlTypeKind.VarBinary)
            {
                Refuse(ExecutionErrors.BrokenText, source, i);
                target[i] = default;
                continue;
            }

            if (type.Kind == SqlTypeKind.Json && !JsonText.IsValid(text))
            {
                if (refusals.MakesNulls && nullable) SetNull(i, count);
                else refusals.Refuse(i, FunctionErrors.BadJson.With(Encoding.UTF8.GetString(text[..Math.Min(length, 64)])), source);
                target[i] = default;
                continue;
            }

            if (length > most && Utf8Text.CountCharacters(text) > most)
            {
                Refuse(ExecutionErrors.DataTooLong, source, i);
                target[i] = default;
                continue;
            }

            target[i] = StringView.Create(at, length);
        }
    }

    // ARRAY, MAP and STRUCT fields hold the text that clients see: [1,null], {1:"a"}, {"field":1}.
    private Column ReadNested(Column texts, int count)
    {
        using (texts)
        {
            _nested ??= CastFactory.Create(SqlType.String, type, strict: !refusals.LeavesOut);
            return _nested.Evaluate([texts], count, new FunctionContext(tracker));
        }
    }

    // Where rows that cannot be stored are left out, NULL in a column that takes none is told with its line.
    private void SetNull(FieldBatch source, int row, int count)
    {
        if (!nullable && refusals.LeavesOut) refusals.Refuse(row, ExecutionErrors.NullInColumn.With(name), source);
        SetNull(row, count);
    }

    private void Refuse(FieldOutcome outcome, FieldBatch source, CsvField field, int row, int count)
    {
        if (refusals.MakesNulls && nullable) SetNull(row, count);
        else refusals.Refuse(row, Problem(outcome, source, field, row), source);
    }

    // A text that does not fit is never made a NULL: too much would be lost without a word.
    private void Refuse(ErrorDefinition problem, FieldBatch source, int row)
    {
        var place = source.Places[row];
        refusals.Refuse(row, problem.With(name, LinePlace.LineOf(place), source.FileName(place)), source);
    }

    private void SetNull(int row, int count)
    {
        _validity ??= Bitmaps.AllocateFilled(tracker, count, true);
        Bitmaps.Clear((ulong*)_validity.Pointer, row);
    }

    private MatViewException Problem(FieldOutcome outcome, FieldBatch source, CsvField field, int row)
    {
        var text = Encoding.UTF8.GetString(source.Bytes + field.Start, Math.Min(field.Length, 64));
        var line = LinePlace.LineOf(source.Places[row]);
        var fileName = source.FileName(source.Places[row]);
        if (outcome == FieldOutcome.OutOfRange) return ExecutionErrors.ValueOutOfRange.With(text, name, line, fileName);
        return type.Kind switch
        {
            SqlTypeKind.Date or SqlTypeKind.DateTime or SqlTypeKind.Time
                => ExecutionErrors.IncorrectTime.With(
                    type.Kind.ToString().ToLowerInvariant(), text, name, line, fileName),
            SqlTypeKind.Decimal => ExecutionErrors.IncorrectValue.With("decimal", text, name, line, fileName),
            SqlTypeKind.Float or SqlTypeKind.Double
                => ExecutionErrors.IncorrectValue.With("double", text, name, line, fileName),
            _ => ExecutionErrors.IncorrectValue.With("integer", text, name, line, fileName),
        };
    }

    private static FieldFacts FactsOf(SqlType type) => type.Kind switch
    {
        SqlTypeKind.TinyInt => new FieldFacts(sbyte.MinValue, sbyte.MaxValue, 0, 0),
        SqlTypeKind.SmallInt => new FieldFacts(short.MinValue, short.MaxValue, 0, 0),
        SqlTypeKind.Int => new FieldFacts(int.MinValue, int.MaxValue, 0, 0),
        SqlTypeKind.LargeInt => new FieldFacts(0, 0, 39, 0),
        SqlTypeKind.Decimal => new FieldFacts(0, 0, type.Precision, type.Scale),
        _ => new FieldFacts(long.MinValue, long.MaxValue, 0, 0),
    };

    private interface IConversion<TFrom, TTo>
    {
        static abstract TTo Convert(TFrom value);
    }

    private readonly struct Same<T> : IConversion<T, T>
    {
        public static T Convert(T value) => value;
    }

    private readonly struct ToLong : IConversion<Int128, long>
    {
        public static long Convert(Int128 value) => (long)value;
    }

    private readonly struct ToFloat : IConversion<double, float>
    {
        public static float Convert(double value) => (float)value;
    }

    private readonly struct ToDays : IConversion<long, int>
    {
        public static int Convert(long value) => (int)Calendar.FloorDivide(value, 86_400_000_000);
    }
}
