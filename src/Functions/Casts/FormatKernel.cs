using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Writes one value as text.</summary>
internal interface IFormat<TIn>
{
    void Write(TIn value, TextSink output);
}

/// <summary>Writes a column as text, cut or checked to the length of the target type.</summary>
internal sealed unsafe class FormatKernel<TFormat, TIn>(CastTypes types, TFormat format)
    : NullPropagatingKernel(types.To.ToArrow())
    where TFormat : struct, IFormat<TIn>
    where TIn : unmanaged
{
    private readonly TextSink _sink = new();

    protected override bool MayWorkOnDictionaries => !types.Strict;

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var reader = new Reader<TIn>(arguments[0]);
        var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(StringView));
        var views = (StringView*)values.Pointer;
        var limit = types.To.Length > 0 ? types.To.Length : int.MaxValue;
        _sink.Begin(context.Tracker);
        for (var row = 0; row < rowCount; row++)
        {
            views[row] = default;
            if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
            format.Write(reader[row], _sink);
            if (_sink.PendingBytes > limit)
                _sink.Advance(LengthCheck.Fit(_sink.Pending, types, context) - _sink.PendingBytes);
            views[row] = _sink.Finish();
        }

        return Column.Flat(ResultType, rowCount, values, validity, _sink.End());
    }
}

/// <summary>Fits texts into CHAR(n) and VARCHAR(n).</summary>
internal static class LengthCheck
{
    /// <summary>Gives how many bytes stay: strict casts of too long texts fail, lenient ones cut and warn.</summary>
    internal static int Fit(ReadOnlySpan<byte> text, CastTypes types, FunctionContext context)
    {
        var kept = text.Length;
        if (types.To.Kind == SqlTypeKind.Char)
        {
            while (kept > 0 && text[kept - 1] == ' ') kept--;
        }

        if (types.To.Length <= 0 || kept <= types.To.Length) return kept;
        var characters = Utf8Text.CountCharacters(text[..kept]);
        if (characters <= types.To.Length) return kept;
        var cut = Utf8Text.OffsetOf(text[..kept], types.To.Length);

        // Blanks behind the limit are cut silently, as MySQL does.
        if (text[cut..kept].ContainsAnyExcept((byte)' '))
        {
            if (types.Strict) throw FunctionErrors.DataTooLong.With(characters, types.To);
            context.Warn(FunctionErrors.DataTooLong.With(characters, types.To).Message);
        }

        return cut;
    }
}

/// <summary>Cuts or checks texts to the length of the target type; texts that fit are shared.</summary>
internal sealed unsafe class TextToTextKernel(CastTypes types) : NullPropagatingKernel(types.To.ToArrow())
{
    protected override bool MayWorkOnDictionaries => !types.Strict;

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var source = arguments[0].As<StringView>();
        var mask = arguments[0].IsConstant ? 0 : -1;
        var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(StringView));
        var views = (StringView*)values.Pointer;
        var limit = types.To.Length > 0 ? types.To.Length : int.MaxValue;
        var trims = types.To.Kind == SqlTypeKind.Char;
        for (var row = 0; row < rowCount; row++)
        {
            var view = source + (row & mask);
            views[row] = default;
            if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
            views[row] = *view;
            var length = view->Length;
            var start = StringView.Start(view);
            if (length <= limit && !(trims && length > 0 && start[length - 1] == ' ')) continue;
            var kept = LengthCheck.Fit(new ReadOnlySpan<byte>(start, length), types, context);
            if (kept != length) views[row] = kept == 0 ? default : StringView.Create(start, kept);
        }

        return Column.Flat(ResultType, rowCount, values, validity, ColumnHeaps.Retain(arguments[0]));
    }
}

internal readonly struct FormatInteger<T> : IFormat<T> where T : unmanaged, System.Numerics.INumber<T>
{
    public void Write(T value, TextSink output) => NumberText.Append(Int128.CreateTruncating(value), output);
}

internal readonly struct FormatBool : IFormat<bool>
{
    public void Write(bool value, TextSink output) => output.Append(value ? (byte)'1' : (byte)'0');
}

internal readonly struct FormatFloat : IFormat<float>
{
    public void Write(float value, TextSink output) => NumberText.Append(value, output);
}

internal readonly struct FormatDouble : IFormat<double>
{
    public void Write(double value, TextSink output) => NumberText.Append(value, output);
}

internal readonly struct FormatDecimal<T>(int scale) : IFormat<T> where T : unmanaged, System.Numerics.INumber<T>
{
    public void Write(T value, TextSink output)
        => NumberText.AppendDecimal(Int128.CreateTruncating(value), scale, output);
}

internal readonly struct FormatDate : IFormat<Date>
{
    public void Write(Date value, TextSink output) => TemporalText.Append(value, output);
}

internal readonly struct FormatTimestamp(int digits) : IFormat<Timestamp>
{
    public void Write(Timestamp value, TextSink output) => TemporalText.Append(value, digits, output);
}

internal readonly struct FormatTime(int digits) : IFormat<TimeSpanValue>
{
    public void Write(TimeSpanValue value, TextSink output) => TemporalText.Append(value, digits, output);
}
