namespace PortConstants.Knowledge;

/// <summary>All products and protocols of <c>data/products.csv</c>, by what shows that they are spoken.</summary>
public static class Products
{
    private static readonly Lazy<Index> Read = new(() => new Index());

    /// <summary>All, in the order of the file.</summary>
    public static IReadOnlyList<Product> All => Read.Value.All;

    /// <summary>The product of a key: <c>RabbitMq</c>.</summary>
    public static Product? Find(string name) => Get(Read.Value.ByName, name);

    /// <summary>The product of a URL's scheme, in any letter case.</summary>
    public static Product? OfScheme(string scheme) => Get(Read.Value.ByScheme, scheme);

    /// <summary>The product to which a word of a name belongs, in any letter case.</summary>
    public static Product? OfWord(string word) => Get(Read.Value.ByWord, word);

    /// <summary>The product that the library of a namespace connects to; the longest known beginning counts.</summary>
    public static Product? OfLibrary(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            if (Get(Read.Value.ByLibrary, space.Substring(0, end)) is { } product)
                return product;
        }
        return null;
    }

    /// <summary>The product that a type connects to, by its own full name or by its namespace.</summary>
    public static Product? OfType(string type) => Get(Read.Value.ByType, type) ?? OfLibrary(type);

    /// <summary>The product that is spoken on the port of a constant; the first in the file where several share it.</summary>
    public static Product? OfConstant(string constant) => Get(Read.Value.ByConstant, constant);

    /// <summary>The product in a container image: <c>docker.io/bitnami/rabbitmq:4</c>.</summary>
    public static Product? OfImage(string image)
    {
        var name = image.Split('@')[0];
        if (name.LastIndexOf(':') is var colon && colon > name.LastIndexOf('/'))
            name = name.Substring(0, colon);
        for (var start = 0; start >= 0 && start < name.Length; start = name.IndexOf('/', start) + 1)
        {
            if (Get(Read.Value.ByImage, name.Substring(start)) is { } product)
                return product;
            if (name.IndexOf('/', start) < 0)
                break;
        }
        return null;
    }

    private static Product? Get(Dictionary<string, Product> products, string key) =>
        products.TryGetValue(key, out var product) ? product : null;

    private sealed class Index
    {
        public Index()
        {
            for (var file = new DataFile("products.csv"); file.Read();)
                Add(new Product(file));
        }

        public List<Product> All { get; } = [];

        public Dictionary<string, Product> ByName { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Product> ByScheme { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Dictionary<string, Product> ByWord { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Dictionary<string, Product> ByLibrary { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Product> ByType { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Product> ByImage { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Dictionary<string, Product> ByConstant { get; } = new(StringComparer.Ordinal);

        private void Add(Product product)
        {
            foreach (var port in product.Ports.Concat(product.EncryptedPorts).Concat(product.ManagementPorts).Concat(product.ClusterPorts))
            {
                if (!ByConstant.ContainsKey(port.Name))
                    ByConstant.Add(port.Name, product);
            }
            All.Add(product);
            ByName[product.Name] = product;
            Add(ByScheme, product.Schemes, product);
            Add(ByScheme, product.EncryptedSchemes, product);
            Add(ByWord, product.Words, product);
            Add(ByLibrary, product.Libraries, product);
            Add(ByType, product.Types, product);
            Add(ByType, product.Clients, product);
            Add(ByImage, product.Images, product);
        }

        private static void Add(Dictionary<string, Product> index, string[] keys, Product product)
        {
            foreach (var key in keys)
                index[key] = product;
        }
    }
}
