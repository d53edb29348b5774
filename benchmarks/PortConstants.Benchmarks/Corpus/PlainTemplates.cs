namespace PortConstants.Benchmarks.Corpus;

/// <summary>Classes that have nothing to do with the network. <c>§</c> makes names unique, <c>§number</c> differs from copy to copy.</summary>
internal static class PlainTemplates
{
    public static readonly string[] All =
    [
        """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;

        namespace Shop.Pricing.§;

        public enum Currency { Euro = 978, Dollar = 840, Yen = 392 }

        public readonly record struct Money(decimal Amount, Currency Currency)
        {
            public static readonly Money Zero = new Money(0m, Currency.Euro);

            public static Money operator +(Money left, Money right) => left.Currency == right.Currency
                ? new Money(left.Amount + right.Amount, left.Currency)
                : throw new InvalidOperationException("Two currencies");

            public override string ToString() => Amount.ToString("N2", CultureInfo.InvariantCulture) + " " + Currency;
        }

        public sealed class PriceList
        {
            private const int MaxDiscount = 40;
            private readonly Dictionary<string, Money> _prices = new Dictionary<string, Money>();
            private readonly decimal[] _steps = { 10m, 50m, 100m, 500m, 1000m };

            public int Count => _prices.Count;

            public Money this[string article] => _prices.TryGetValue(article, out var price) ? price : Money.Zero;

            public void Add(string article, decimal amount, Currency currency = Currency.Euro)
            {
                if (amount < 0 || amount > 1_000_000)
                    throw new ArgumentOutOfRangeException(nameof(amount), amount, "A price lies between 0 and 1000000");
                _prices[article] = new Money(Math.Round(amount, 2), currency);
            }

            public decimal Discount(int quantity, bool regular)
            {
                var percent = 0;
                for (var i = 0; i < _steps.Length; i++)
                {
                    if (quantity >= _steps[i])
                        percent += 5;
                }
                if (regular)
                    percent += §number % 7;
                return Math.Min(percent, MaxDiscount) / 100m;
            }

            public string Report() => string.Join(Environment.NewLine, _prices.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key,-20} {pair.Value}"));
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Text;

        namespace Shop.Text.§;

        public static class Tokens
        {
            private static readonly HashSet<string> Keywords = new HashSet<string> { "if", "else", "while", "for", "return", "break", "true", "false", "null" };

            public static List<string> Split(string text)
            {
                var tokens = new List<string>(64);
                var current = new StringBuilder();
                var depth = 0;
                foreach (var c in text)
                {
                    switch (c)
                    {
                        case ' ' or '\t' or '\n':
                            Flush(tokens, current);
                            break;
                        case '(':
                            depth++;
                            Flush(tokens, current);
                            tokens.Add("(");
                            break;
                        case ')':
                            depth--;
                            Flush(tokens, current);
                            tokens.Add(")");
                            break;
                        default:
                            current.Append(c);
                            break;
                    }
                }
                Flush(tokens, current);
                if (depth != 0)
                    throw new FormatException($"{Math.Abs(depth)} parentheses are not closed in line §number");
                return tokens;
            }

            public static bool IsKeyword(string token) => Keywords.Contains(token);

            public static int Weight(string token) => token.Length switch
            {
                0 => 0,
                1 => 10,
                < 4 => 25,
                < 8 => 50,
                _ => 100,
            };

            private static void Flush(List<string> tokens, StringBuilder current)
            {
                if (current.Length == 0)
                    return;
                tokens.Add(current.ToString());
                current.Clear();
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Threading.Tasks;

        namespace Shop.Storage.§;

        public interface IEntity
        {
            int Id { get; }
            DateTime Changed { get; set; }
        }

        public abstract class Repository<T> where T : class, IEntity
        {
            private readonly SortedDictionary<int, T> _items = new SortedDictionary<int, T>();
            private readonly object _gate = new object();

            protected virtual int Capacity => 5000;

            protected abstract string Folder { get; }

            public bool TryFind(int id, out T? item)
            {
                lock (_gate)
                    return _items.TryGetValue(id, out item);
            }

            public void Save(T item)
            {
                ArgumentNullException.ThrowIfNull(item);
                lock (_gate)
                {
                    if (_items.Count >= Capacity && !_items.ContainsKey(item.Id))
                        throw new InvalidOperationException("The repository is full");
                    item.Changed = DateTime.UtcNow;
                    _items[item.Id] = item;
                }
            }

            public async Task<int> ExportAsync(Func<T, string> format)
            {
                var path = Path.Combine(Folder, "export-§number.txt");
                await using var writer = new StreamWriter(path);
                var count = 0;
                foreach (var item in _items.Values)
                {
                    await writer.WriteLineAsync(format(item));
                    count++;
                    if (count % 100 == 0)
                        await writer.FlushAsync();
                }
                return count;
            }

            public IEnumerable<T> Since(DateTime time)
            {
                foreach (var item in _items.Values)
                {
                    if (item.Changed >= time)
                        yield return item;
                }
            }
        }
        """,
        """
        using System;

        namespace Shop.Geometry.§;

        public readonly struct Vector
        {
            public readonly double X;
            public readonly double Y;
            public readonly double Z;

            public Vector(double x, double y, double z)
            {
                X = x;
                Y = y;
                Z = z;
            }

            public double Length => Math.Sqrt(X * X + Y * Y + Z * Z);

            public static Vector operator +(Vector a, Vector b) => new Vector(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

            public static Vector operator *(Vector a, double factor) => new Vector(a.X * factor, a.Y * factor, a.Z * factor);

            public static double Dot(Vector a, Vector b) => a.X * b.X + a.Y * b.Y + a.Z * b.Z;
        }

        public sealed class Matrix
        {
            private readonly double[,] _cells = new double[4, 4];

            public double this[int row, int column]
            {
                get => _cells[row, column];
                set => _cells[row, column] = value;
            }

            public static Matrix Identity()
            {
                var matrix = new Matrix();
                for (var i = 0; i < 4; i++)
                    matrix[i, i] = 1.0;
                return matrix;
            }

            public static Matrix Rotation(double degrees)
            {
                var radians = degrees * Math.PI / 180.0;
                var matrix = Identity();
                matrix[0, 0] = Math.Cos(radians);
                matrix[0, 1] = -Math.Sin(radians);
                matrix[1, 0] = Math.Sin(radians);
                matrix[1, 1] = Math.Cos(radians);
                return matrix;
            }

            public Matrix Multiply(Matrix other)
            {
                var result = new Matrix();
                for (var row = 0; row < 4; row++)
                {
                    for (var column = 0; column < 4; column++)
                    {
                        var sum = 0.0;
                        for (var k = 0; k < 4; k++)
                            sum += _cells[row, k] * other._cells[k, column];
                        result[row, column] = sum;
                    }
                }
                return result;
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Shop.Accounts.§;

        public sealed class Account
        {
            private readonly List<Booking> _bookings = new List<Booking>();

            public Account(string owner, int number)
            {
                Owner = owner;
                Number = number;
            }

            public string Owner { get; }

            public int Number { get; }

            public bool IsLocked { get; private set; }

            public decimal Balance => _bookings.Sum(booking => booking.Amount);

            public event EventHandler<decimal>? Booked;

            public void Book(decimal amount, string text)
            {
                if (IsLocked)
                    throw new InvalidOperationException($"Account {Number} of {Owner} is locked");
                if (Balance + amount < -500m)
                {
                    IsLocked = true;
                    return;
                }
                _bookings.Add(new Booking(_bookings.Count + 1, amount, text, DateTime.Today));
                Booked?.Invoke(this, amount);
            }

            public IReadOnlyDictionary<int, decimal> ByMonth(int year)
            {
                var months = new Dictionary<int, decimal>();
                for (var month = 1; month <= 12; month++)
                    months[month] = _bookings.Where(booking => booking.Day.Year == year && booking.Day.Month == month).Sum(booking => booking.Amount);
                return months;
            }

            public string Check()
            {
                var digits = Number.ToString("D10").Select(c => c - '0').ToArray();
                var sum = 0;
                for (var i = 0; i < digits.Length; i++)
                    sum += digits[i] * (i % 2 == 0 ? 3 : 1);
                return (10 - sum % 10) % 10 == §number % 10 ? "valid" : "check digit differs from " + sum % 10;
            }

            private sealed record Booking(int Line, decimal Amount, string Text, DateTime Day);
        }
        """,
    ];
}
