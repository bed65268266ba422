using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Rows;

/// <summary>
/// Encodes rows straight into the write buffer, as text or binary by the command that asked. Values are written in
/// column order between <see cref="BeginRow"/> and <see cref="EndRow"/>, each by the method of its column's type.
/// </summary>
public sealed class RowWriter
{
    private const long MicrosPerDay = 86_400_000_000;
    private const int BitmapOffset = 2;

    private readonly PacketOutput _output;
    private BinaryForm[] _forms = new BinaryForm[16];
    private bool[] _isBytes = new bool[16];
    private int _columnCount;
    private int _column;
    private bool _binary;
    private Encoding? _encoding;

    internal RowWriter(PacketOutput output)
    {
        _output = output;
    }

    /// <summary>Gets how many rows of this result were written.</summary>
    public long RowCount { get; private set; }

    /// <summary>Gets whether rows are binary; the caller need not care.</summary>
    public bool IsBinary => _binary;

    internal void Start(ReadOnlySpan<ColumnDefinition> columns, bool binary, Encoding? encoding)
    {
        if (_forms.Length < columns.Length)
        {
            _forms = new BinaryForm[columns.Length];
            _isBytes = new bool[columns.Length];
        }

        for (var i = 0; i < columns.Length; i++)
        {
            _forms[i] = BinaryForms.Of(columns[i].Type);
            _isBytes[i] = columns[i].CharacterSet == CharacterSets.Binary;
        }

        _columnCount = columns.Length;
        _binary = binary;
        _encoding = encoding;
        RowCount = 0;
    }

    public void BeginRow()
    {
        _column = 0;
        _output.BeginPacket();
        if (_binary) _output.WriteZeros(1 + (_columnCount + 7 + BitmapOffset) / 8);
    }

    public void EndRow()
    {
        if (_column != _columnCount) throw WrongColumn();
        _output.EndPacket();
        RowCount++;
    }

    public void WriteNull()
    {
        if (_column >= _columnCount) throw WrongColumn();
        if (_binary)
        {
            var bit = _column + BitmapOffset;
            _output.Written(1 + bit / 8, 1)[0] |= (byte)(1 << (bit % 8));
        }
        else
        {
            _output.Reserve(1)[0] = 0xFB;
            _output.Advance(1);
        }

        _column++;
    }

    /// <summary>Writes a signed integer, in the width of the column.</summary>
    public void WriteLong(long value)
    {
        var form = TakeColumn();
        if (!_binary || form == BinaryForm.Text)
        {
            var space = _output.Reserve(NumberText.LengthMax);
            Finish(space, NumberText.PrintInt64(space[1..], value));
            return;
        }

        WriteBinaryInteger(form, value);
    }

    /// <summary>Writes an unsigned integer, in the width of the column.</summary>
    public void WriteULong(ulong value)
    {
        var form = TakeColumn();
        if (!_binary || form == BinaryForm.Text)
        {
            var space = _output.Reserve(NumberText.LengthMax);
            Finish(space, NumberText.PrintUInt64(space[1..], value));
            return;
        }

        WriteBinaryInteger(form, (long)value);
    }

    /// <summary>Writes a 128-bit integer as text.</summary>
    public void WriteInt128(Int128 value)
    {
        TakeTextColumn();
        var space = _output.Reserve(NumberText.LengthMax);
        Finish(space, NumberText.PrintInt128(space[1..], value));
    }

    /// <summary>Writes an 8-byte floating point number.</summary>
    public void WriteDouble(double value)
    {
        var form = TakeColumn();
        if (!_binary || form == BinaryForm.Text)
        {
            var space = _output.Reserve(NumberText.LengthMax);
            Finish(space, NumberText.PrintDouble(space[1..], value));
            return;
        }

        WriteBinaryNumber(form, value);
    }

    /// <summary>Writes a 4-byte floating point number.</summary>
    public void WriteFloat(float value)
    {
        var form = TakeColumn();
        if (!_binary || form == BinaryForm.Text)
        {
            var space = _output.Reserve(NumberText.LengthMax);
            Finish(space, NumberText.PrintSingle(space[1..], value));
            return;
        }

        WriteBinaryNumber(form, value);
    }

    /// <summary>Writes unscaled / 10^scale, a text in both protocols.</summary>
    public void WriteDecimal(Int128 unscaled, int scale)
    {
        TakeTextColumn();
        var space = _output.Reserve(NumberText.LengthMax + scale);
        Finish(space, NumberText.PrintDecimal(space[1..], unscaled, scale));
    }

    /// <summary>Writes a date, given as days since 1970-01-01.</summary>
    public void WriteDate(int days)
    {
        var form = TakeColumn();
        var space = _output.Reserve(TemporalText.LengthMax);
        if (!_binary || form == BinaryForm.Text)
            Finish(space, TemporalText.PrintDate(space[1..], days));
        else if (form is BinaryForm.Date or BinaryForm.DateTime)
            _output.Advance(TemporalText.EncodeDateTime(space, days, 0));
        else
            throw WrongColumn();
    }

    /// <summary>Writes a date with time, as microseconds since 1970-01-01; digits are those of the text.</summary>
    public void WriteDateTime(long micros, int digits)
    {
        var form = TakeColumn();
        var space = _output.Reserve(TemporalText.LengthMax);
        if (!_binary || form == BinaryForm.Text)
            Finish(space, TemporalText.PrintDateTime(space[1..], micros, digits));
        else if (form is BinaryForm.DateTime)
            _output.Advance(TemporalText.EncodeDateTime(space, micros));
        else if (form is BinaryForm.Date)
            _output.Advance(TemporalText.EncodeDateTime(space, micros - Modulo(micros, MicrosPerDay)));
        else
            throw WrongColumn();
    }

    /// <summary>Writes a duration in microseconds; digits are those of the text.</summary>
    public void WriteTime(long micros, int digits = 0)
    {
        var form = TakeColumn();
        var space = _output.Reserve(TemporalText.LengthMax);
        if (!_binary || form == BinaryForm.Text)
            Finish(space, TemporalText.PrintTime(space[1..], micros, digits));
        else if (form == BinaryForm.Time)
            _output.Advance(TemporalText.EncodeTime(space, micros));
        else
            throw WrongColumn();
    }

    /// <summary>Writes text (UTF-8) or bytes.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> bytes)
    {
        if (_encoding is not null && !_isBytes[_column])
        {
            WriteConverted(bytes, _encoding);
            return;
        }

        TakeTextColumn();
        if (bytes.Length < 0xFB)
        {
            var space = _output.Reserve(bytes.Length + 1);
            space[0] = (byte)bytes.Length;
            bytes.CopyTo(space[1..]);
            _output.Advance(bytes.Length + 1);
            return;
        }

        _output.WriteLengthEncodedBytes(bytes);
    }

    /// <summary>Writes a text that is not yet UTF-8; for rows that are few.</summary>
    public void WriteText(string text)
    {
        if (_encoding is not null && !_isBytes[_column])
        {
            TakeTextColumn();
            _output.WriteLengthEncodedBytes(_encoding.GetBytes(text));
            return;
        }

        TakeTextColumn();
        _output.WriteLengthEncodedText(text);
    }

    private static long Modulo(long value, long divisor) => (value % divisor + divisor) % divisor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private BinaryForm TakeColumn()
    {
        if (_column >= _columnCount) throw WrongColumn();
        return _forms[_column++];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeTextColumn()
    {
        if (TakeColumn() != BinaryForm.Text && _binary) throw WrongColumn();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Finish(Span<byte> space, int length)
    {
        space[0] = (byte)length;
        _output.Advance(length + 1);
    }

    private void WriteBinaryInteger(BinaryForm form, long value)
    {
        var space = _output.Reserve(8);
        switch (form)
        {
            case BinaryForm.Int64:
                BinaryPrimitives.WriteInt64LittleEndian(space, value);
                _output.Advance(8);
                break;
            case BinaryForm.Int32:
                BinaryPrimitives.WriteInt32LittleEndian(space, (int)value);
                _output.Advance(4);
                break;
            case BinaryForm.Int16:
                BinaryPrimitives.WriteInt16LittleEndian(space, (short)value);
                _output.Advance(2);
                break;
            case BinaryForm.Int8:
                space[0] = (byte)value;
                _output.Advance(1);
                break;
            default:
                WriteBinaryNumber(form, value);
                break;
        }
    }

    private void WriteBinaryNumber(BinaryForm form, double value)
    {
        var space = _output.Reserve(8);
        switch (form)
        {
            case BinaryForm.Double:
                BinaryPrimitives.WriteDoubleLittleEndian(space, value);
                _output.Advance(8);
                break;
            case BinaryForm.Float:
                BinaryPrimitives.WriteSingleLittleEndian(space, (float)value);
                _output.Advance(4);
                break;
            default:
                throw WrongColumn();
        }
    }

    private void WriteConverted(ReadOnlySpan<byte> utf8, Encoding encoding)
    {
        TakeTextColumn();
        var characters = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        var count = Encoding.UTF8.GetChars(utf8, characters);
        var text = characters.AsSpan(0, count);
        var length = encoding.GetByteCount(text);
        _output.WriteLengthEncoded((ulong)length);
        encoding.GetBytes(text, _output.Reserve(length));
        _output.Advance(length);
        ArrayPool<char>.Shared.Return(characters);
    }

    private InvalidOperationException WrongColumn() =>
        new($"The value does not fit column {_column} of {_columnCount}.");
}
